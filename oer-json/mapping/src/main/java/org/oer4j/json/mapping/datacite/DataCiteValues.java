package org.oer4j.json.mapping.datacite;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.UriSyntax;

/** The lists of kernel 4, and how it spells identifiers. */
final class DataCiteValues {
    static final String SCHEMA_VERSION = "http://datacite.org/schema/kernel-4";
    static final String DOI_ADDRESS = "https://doi.org/";
    static final String UNSPECIFIC = "Other";
    static final String RIGHTS_HOLDER = "RightsHolder";

    /** The general types of kernel 4.3, in which documents are written. */
    static final List<String> WRITTEN_TYPES = words("Audiovisual Collection DataPaper Dataset Event Image"
            + " InteractiveResource Model PhysicalObject Service Software Sound Text Workflow Other");

    /** Those, and what later kernels added. */
    static final Set<String> TYPES =
            Set.copyOf(words("Audiovisual Award Book BookChapter Collection ComputationalNotebook"
                    + " ConferencePaper ConferenceProceeding DataPaper Dataset Dissertation Event Image Instrument"
                    + " InteractiveResource Journal JournalArticle Model OutputManagementPlan PeerReview PhysicalObject Poster"
                    + " Preprint Presentation Project Report Service Software Sound Standard StudyRegistration Text Workflow"
                    + " Other"));

    static final List<String> CONTRIBUTORS =
            words("ContactPerson DataCollector DataCurator DataManager Distributor Editor"
                    + " HostingInstitution Producer ProjectLeader ProjectManager ProjectMember RegistrationAgency"
                    + " RegistrationAuthority RelatedPerson Researcher ResearchGroup RightsHolder Sponsor Supervisor"
                    + " WorkPackageLeader Other");

    private static final Pattern DOI =
            Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:)?(10\\.\\d{3,}[^\\s/]*/\\S+)");
    private static final Pattern ORCID = Pattern.compile("(\\d{4}-){3}\\d{3}[\\dX]");
    private static final Pattern ASCII = Pattern.compile("[!-~]+");

    private DataCiteValues() {}

    private static List<String> words(String list) {
        return List.of(list.split(" ", -1));
    }

    /** The DOI without what stands before it, or null. */
    static @Nullable String doi(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var found = DOI.matcher(text.strip());
        return found.matches() ? found.group(1) : null;
    }

    /** The number without the address of the registry. */
    static boolean isOrcid(String text) {
        return ORCID.matcher(text).matches();
    }

    /** RFC 3986, which knows ASCII only. */
    static boolean isUri(@Nullable String text) {
        return text != null
                && UriSyntax.isAbsolute(text)
                && ASCII.matcher(text).matches()
                && text.indexOf('[') < 0
                && text.indexOf(']') < 0;
    }
}
