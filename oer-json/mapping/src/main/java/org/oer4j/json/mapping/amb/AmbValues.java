package org.oer4j.json.mapping.amb;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oer4j.text.UriSyntax;
import org.oer4j.time.PartialDate;

/** The lists and forms of AMB's schemas, the same in both versions; patterns are searched for, as JSON Schema does. */
final class AmbValues {
    static final String CONTEXT = "https://w3id.org/kim/amb/context.jsonld";
    static final String LEARNING_RESOURCE = "LearningResource";
    static final String EDUCATIONAL_LEVEL = "https://w3id.org/kim/educationalLevel/";

    /** The codes of ISO 639-1, as {@code language.json} lists them. */
    static final Set<String> LANGUAGES =
            words("aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co"
                    + " cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu"
                    + " hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt"
                    + " lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn"
                    + " ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug"
                    + " uk ur uz ve vi vo wa wo xh yi yo za zh zu");

    /** The types of schema.org that {@code type.json} lists. */
    static final Set<String> TYPES = words("3DModel AmpStory Article Atlas Audiobook AudioObject Blog Book BookSeries"
            + " Chapter Clip Collection ComicStory Comment Conversation Course CreativeWorkSeason CreativeWorkSeries"
            + " DataDownload Diet DigitalDocument Drawing Episode ExercisePlan FAQPage Game Guide HowTo ImageGallery"
            + " ImageObject LearningResource LegislationObject Manuscript Map MathSolver MediaGallery MediaObject Message"
            + " MobileApplication Movie MovieClip MovieSeries MusicAlbum MusicComposition MusicPlaylist MusicRecording"
            + " MusicRelease MusicVideoObject NewsArticle Painting Periodical Photograph Play PodcastEpisode PodcastSeason"
            + " PodcastSeries Poster PresentationDigitalDocument PublicationIssue PublicationVolume Quotation Quiz"
            + " RadioClip RadioEpisode RadioSeason RadioSeries Recipe Review Report ScholarlyArticle Sculpture SheetMusic"
            + " ShortStory SoftwareApplication SoftwareSourceCode SpreadsheetDigitalDocument TVClip TVEpisode TVSeason"
            + " TVSeries Thesis TextDigitalDocument VideoGallery VideoGame VideoGameClip VideoGameSeries VideoObject"
            + " VisualArtwork WebApplication WebContent WebPage");

    static final Set<String> CONCEPT = Set.of("Concept");
    static final List<String> AGENTS = List.of("Person", "Organization");
    static final List<String> FUNDERS = List.of("Person", "FundingScheme", "Organization");
    static final Set<String> ORGANIZATION = Set.of("Organization");
    static final Set<String> MEDIA_OBJECT = Set.of("MediaObject");
    static final List<String> TRAILERS = List.of("VideoObject", "AudioObject");
    static final Set<String> WEB_CONTENT = Set.of("WebContent");
    static final List<String> CONDITIONS_OF_ACCESS =
            List.of("http://w3id.org/kim/conditionsOfAccess/no_login", "http://w3id.org/kim/conditionsOfAccess/login");
    static final List<String> INTERACTIVITY_TYPES = List.of(
            "http://purl.org/dcx/lrmi-vocabs/interactivityType/active",
            "http://purl.org/dcx/lrmi-vocabs/interactivityType/expositive",
            "http://purl.org/dcx/lrmi-vocabs/interactivityType/mixed");

    private static final Pattern SUBJECT =
            Pattern.compile("^https://w3id.org/kim/hochschulfaechersystematik/.*|http://w3id.org/kim/schulfaecher/.*");
    private static final Pattern RESOURCE_TYPE =
            Pattern.compile("^http://w3id.org/openeduhub/vocabs/new_lrt/.*|^https://w3id.org/kim/hcrt/.*");
    private static final Pattern LEVEL = Pattern.compile("^https://w3id.org/kim/educationalLevel/.*");
    private static final List<Pattern> LICENSES = List.of(
            Pattern.compile("^http[s]?://creativecommons.org/(licenses|licences|publicdomain)/.*"),
            Pattern.compile("^http[s]?://www.gnu.org/licenses/.*"),
            Pattern.compile("^http[s]?://www.apache.org/licenses/.*"),
            Pattern.compile("http[s]?://opensource.org/licenses/MIT"),
            Pattern.compile("^http[s]?://www.opensource.org/licenses/BSD.*"));
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "(application|audio|example|font|image|message|model|multipart|text|video)/[a-zA-Z0-9\\-+_.]+");
    private static final Pattern DURATION = Pattern.compile("(-?)P(?=\\d|T\\d)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)([DW]))?"
            + "(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?");
    private static final Pattern TIME = Pattern.compile(
            "[Tt]([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?" + "(?<offset>[Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)?");
    private static final int SHA_256_DIGITS = 64;
    private static final boolean[] IN_URIS = inUris();
    private static final int DAY_LENGTH = "2019-11-25".length();

    private AmbValues() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    static boolean isSubject(String id) {
        return SUBJECT.matcher(id).find();
    }

    static boolean isResourceType(String id) {
        return RESOURCE_TYPE.matcher(id).find();
    }

    static boolean isLevel(String id) {
        return LEVEL.matcher(id).find();
    }

    /** One of the five patterns, and no other. */
    static boolean isLicense(String id) {
        return LICENSES.stream().filter(one -> one.matcher(id).find()).count() == 1;
    }

    static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }

    static boolean isSha256(String text) {
        return text.length() == SHA_256_DIGITS && text.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }

    static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A day, or a day and time with or without offset (RFC 3339, section 5.6). */
    static boolean isDate(String text) {
        return isDay(text) && (text.length() == DAY_LENGTH || hasTime(text));
    }

    /** RFC 3339 asks for the offset; AMB's own valid example has none. */
    static boolean isDateWithoutOffset(String date) {
        Matcher time = TIME.matcher(date.substring(DAY_LENGTH));
        return time.matches() && time.group("offset") == null;
    }

    private static boolean hasTime(String text) {
        return TIME.matcher(text.substring(DAY_LENGTH)).matches();
    }

    private static boolean isDay(String text) {
        return text.length() >= DAY_LENGTH
                && PartialDate.find(text.substring(0, DAY_LENGTH)).isPresent();
    }

    /**
     * RFC 3986, which knows ASCII only, and brackets in the host only: what {@link UriSyntax} accepts and no more, in one
     * pass, because half of AMB is addresses.
     */
    static boolean isUri(String text) {
        boolean brackets = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= IN_URIS.length || !IN_URIS[c]) {
                return false;
            }
            if (c == '%' && !(isHex(text, i + 1) && isHex(text, i + 2))) {
                return false;
            }
            brackets |= c == '[' || c == ']';
        }
        boolean web = text.startsWith("https://") || text.startsWith("http://");
        int host = text.indexOf("//") + 2;
        if (web && !brackets && host < text.length() && "/?#:".indexOf(text.charAt(host)) < 0) {
            return true;
        }
        return UriSyntax.isAbsolute(text) && (!brackets || hasBracketsInHostOnly(text));
    }

    private static boolean[] inUris() {
        boolean[] characters = new boolean[128];
        for (char c = '!'; c <= '~'; c++) {
            characters[c] = "\"<>\\^`{|}".indexOf(c) < 0;
        }
        return characters;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }

    private static boolean hasBracketsInHostOnly(String text) {
        int host = text.indexOf("//[");
        int end = text.indexOf(']');
        return host >= 0
                && text.lastIndexOf('[') == host + 2
                && end > host
                && text.indexOf(']', end + 1) < 0
                && host == text.indexOf(':') + 1;
    }
}
