package org.oer4j.json.mapping.readback;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a snippet of HTML, as catalogues put it into fields for text. Shows, and never renders, what it is given. */
public final class HtmlText {
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|<!--|&#?\\w{1,10};");
    private static final Pattern UNSEEN = Pattern.compile("<!--|<(?:script|style)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile(
            "</?(?:p|div|br|li|ul|ol|tr|td|th|table|h[1-6]|dd|dt|blockquote)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,7}|[a-zA-Z]{2,10});");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern LINK =
            Pattern.compile("<a\\b[^<>]*?\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"));

    private HtmlText() {}

    /**
     * Whether there is any markup.
     *
     * @param html a snippet
     * @return false if it is the same as its text
     */
    public static boolean isMarkedUp(String html) {
        return MARKUP.matcher(html).find();
    }

    /**
     * The words.
     *
     * @param html a snippet
     * @return the text without tags, comments and scripts, with its characters for the usual entities, white space as one
     *     blank; may be empty
     */
    public static String of(String html) {
        String words = TAG.matcher(BREAK.matcher(seen(html)).replaceAll(" ")).replaceAll("");
        String text = ENTITY.matcher(words).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group())));
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Without comments, scripts and styles; what does not end hides the rest, as in a browser. */
    private static String seen(String html) {
        StringBuilder seen = new StringBuilder(html.length());
        Matcher start = UNSEEN.matcher(html);
        int from = 0;
        while (from < html.length() && start.find(from)) {
            seen.append(html, from, start.start()).append(' ');
            String end = start.group().equals("<!--") ? "-->" : "</";
            int closed = html.indexOf(end, start.end());
            if (end.equals("</") && closed >= 0) {
                closed = html.indexOf('>', closed);
                end = ">";
            }
            from = closed < 0 ? html.length() : closed + end.length();
        }
        return seen.append(html, from, html.length()).toString();
    }

    /**
     * Where the first link leads.
     *
     * @param html a snippet
     * @return the address as written, {@code https} where it begins with two slashes; empty where there is no link
     */
    public static Optional<String> findLink(String html) {
        Matcher link = LINK.matcher(html);
        if (!link.find()) {
            return Optional.empty();
        }
        String address = link.group(1) == null ? String.valueOf(link.group(2)) : link.group(1);
        String plain = address.replace("&amp;", "&");
        return Optional.of(plain.startsWith("//") ? "https:" + plain : plain);
    }

    private static String character(String entity) {
        String name = entity.substring(1, entity.length() - 1);
        if (name.charAt(0) != '#') {
            return ENTITIES.getOrDefault(name, ENTITIES.getOrDefault(name.toLowerCase(Locale.ROOT), entity));
        }
        boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
        try {
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            boolean half = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
            return Character.isValidCodePoint(code) && !half && !Character.isISOControl(code)
                    ? Character.toString(code)
                    : " ";
        } catch (NumberFormatException e) {
            return entity;
        }
    }
}
