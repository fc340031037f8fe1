package org.hearsay.claims.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.claims.ArticleReading;
import org.hearsay.claims.Report;
import org.hearsay.claims.Status;
import org.hearsay.graph.NameListReader;
import org.hearsay.graph.lexicon.LexiconReader;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.ArticleMentions;
import org.hearsay.mentions.coreference.MentionResolver;
import org.hearsay.mentions.dates.DateTagger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BuiltInClaimReaderTest {
    private static LanguageAnalyzer analyzer;
    private static MentionResolver resolver;
    private static BuiltInClaimReader reader;

    @BeforeAll
    static void loadModels() throws IOException {
        analyzer = BuiltInAnalyzer.load();
        resolver = MentionResolver.load(NameListReader.readShipped());
        reader = BuiltInClaimReader.load(LexiconReader.read(List.of()));
    }

    @Test
    void readsAnActiveClauseWithItsDate() {
        Report report = sole("Suncrest Bank sued Nordlake Software in a Boston court on Monday.", "Sue");

        assertThat(report.claim().agent().label()).isEqualTo("Suncrest Bank");
        assertThat(report.claim().target().label()).isEqualTo("Nordlake Software");
        assertThat(report.status()).isEqualTo(Status.ASSERTED);
        assertThat(report.details().effectiveDate().value()).isEqualTo("2026-03-02");
    }

    @Test
    void turnsAPassiveRound() {
        Report report = sole("Nordlake Software was acquired by Suncrest Bank in 2024.", "Acquire");

        assertThat(report.claim().agent().label()).isEqualTo("Suncrest Bank");
        assertThat(report.claim().target().label()).isEqualTo("Nordlake Software");
        assertThat(report.details().effectiveDate().value()).isEqualTo("2024");
    }

    @Test
    void keepsANegatedClaimAsDenied() {
        Report report = sole("Suncrest Bank has not sued Nordlake Software.", "Sue");

        assertThat(report.status()).isEqualTo(Status.DENIED);
    }

    @Test
    void keepsAPlanAsPlanned() {
        Report report = sole("Suncrest Bank plans to buy Nordlake Software for $40 million.", "Acquire");

        assertThat(report.status()).isEqualTo(Status.PLANNED);
        assertThat(report.details().amount()).isEqualTo("$40 million");
    }

    @Test
    void readsNothingFromAConditionOrAQuestion() {
        assertThat(reports("If Suncrest Bank sues Nordlake Software, the shares will fall.", "Sue"))
                .isEmpty();
        assertThat(reports("Will Suncrest Bank buy Nordlake Software?", "Acquire"))
                .isEmpty();
        assertThat(reports("The regulator can fine Suncrest Bank.", "Penalize")).isEmpty();
    }

    @Test
    void namesTheOutletThatAClaimIsTakenFrom() {
        Report report = sole("Suncrest Bank has banned ChatGPT for its employees, Reuters reported.", "Ban");

        assertThat(report.status()).isEqualTo(Status.REPORTED);
        assertThat(report.sources())
                .singleElement()
                .satisfies(chain -> assertThat(chain.outermost().label()).isEqualTo("Reuters"));
    }

    @Test
    void anOutletThatReportsWhatOthersDidStatesNothingOfItsOwn() {
        assertThat(reports("According to Reuters, Suncrest Bank has banned ChatGPT.", "Say"))
                .isEmpty();
        assertThat(reports("According to Jane Roe, Suncrest Bank has banned ChatGPT.", "Say"))
                .hasSize(1);
    }

    @Test
    void whoDeclinedToCommentSaidNothing() {
        assertThat(reports("Suncrest Bank declined to comment on the ban.", "Say"))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.status()).isEqualTo(Status.DENIED))
                .allSatisfy(report -> assertThat(report.sources()).isEmpty());
    }

    @Test
    void whoNeitherCommentedNorAnsweredSaidNothing() {
        assertThat(reports("Neither Suncrest Bank nor Larch Systems has commented on the ban.", "Say"))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.status()).isEqualTo(Status.DENIED));
    }

    @Test
    void aDocumentAccusesForWhoIssuedIt() {
        assertThat(reports(
                        "A recent discussion on Reddit alleged that Larch Systems had spied on its users.", "Accuse"))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.claim().agent().label()).isEqualTo("Reddit"));
    }

    @Test
    void takesTheSourceOfAnEventFromASentenceThatTakesItUp() {
        List<Report> bans = reports(
                "Suncrest Bank has banned ChatGPT for its employees. According to a Northern Wire report, the decision"
                        + " reflects growing worries.",
                "Ban");

        assertThat(bans).extracting(Report::claim).containsOnly(bans.get(0).claim());
        assertThat(bans)
                .flatExtracting(Report::sources)
                .extracting(chain -> chain.outermost().label())
                .containsExactly("Northern Wire");
    }

    @Test
    void takesWhatIsReportedlySoFromTheOnlyOutletCited() {
        String text = "Suncrest Bank has reportedly banned ChatGPT for its employees. Northern Wire reported that the"
                + " bank is worried about its data.";

        assertThat(sole(text, "Ban").sources())
                .singleElement()
                .satisfies(chain -> assertThat(chain.outermost().label()).isEqualTo("Northern Wire"));
    }

    @Test
    void assertsWhatANounPhraseTakesForGranted() {
        Report report = sole("Anthropic's Claude Code is popular, Reuters reported.", "develops");

        assertThat(report.claim().agent().label()).isEqualTo("Anthropic");
        assertThat(report.claim().target().label()).isEqualTo("Claude Code");
        assertThat(report.status()).isEqualTo(Status.ASSERTED);
    }

    @Test
    void datesAnEventByALaterSentence() {
        List<Report> bans = reports(
                "Suncrest Bank has banned ChatGPT for its employees.\n\nThe ban takes effect on March 16.", "Ban");

        assertThat(bans)
                .anySatisfy(report ->
                        assertThat(report.details().effectiveDate().value()).isEqualTo("2026-03-16"));
        assertThat(bans).extracting(Report::claim).containsOnly(bans.get(0).claim());
    }

    @Test
    void makesTheEndOfAYearItsLastMonth() {
        assertThat(sole("Suncrest Bank will ban ChatGPT at the end of the year.", "Ban")
                        .details()
                        .effectiveDate()
                        .value())
                .isEqualTo("2026-12");
        assertThat(sole("Suncrest Bank banned ChatGPT at the start of 2025.", "Ban")
                        .details()
                        .effectiveDate()
                        .value())
                .isEqualTo("2025-01");
    }

    @Test
    void datesADenialByTheWordsThatTellIt() {
        assertThat(reports("The reports are false, Suncrest Bank said on Tuesday.", "Deny"))
                .isNotEmpty()
                .extracting(report -> report.details().effectiveDate().value())
                .containsOnly("2026-03-03");
    }

    @Test
    void tellsSinceWhenARelationLasts() {
        assertThat(sole("Larkpost, a unit of Suncrest Bank since 2018, has banned ChatGPT.", "partOf")
                        .details()
                        .effectiveDate()
                        .value())
                .isEqualTo("2018");
    }

    @Test
    void whatMustNotBeUsedIsBannedRatherThanWhoMustNotUseIt() {
        Report report = sole("Suncrest Bank has prohibited all suppliers from using ChatGPT.", "Ban");

        assertThat(report.claim().agent().label()).isEqualTo("Suncrest Bank");
        assertThat(report.claim().target().label()).isEqualTo("ChatGPT");
    }

    @Test
    void aFormerNameTakesPartInNothing() {
        assertThat(read("Jane Roe wrote on Larkpost (formerly Twitter) that Suncrest Bank has banned the app.")
                        .reports())
                .noneMatch(report -> report.claim().target().label().equals("Twitter"));
    }

    @Test
    void givesTheSameReadingTwice() {
        String text = "Suncrest Bank denied on Tuesday that it had leaked the data, the Boston Globe reported.";

        assertThat(read(text)).isEqualTo(read(text));
    }

    private static Report sole(String text, String type) {
        List<Report> reports = reports(text, type);
        assertThat(reports).as("%s in: %s", type, text).hasSize(1);
        return reports.get(0);
    }

    private static List<Report> reports(String text, String type) {
        return read(text).reports().stream()
                .filter(report -> report.claim().type().equals(type))
                .toList();
    }

    private static ArticleReading read(String text) {
        EdtfDate published = new EdtfDate("2026-03-04");
        ArticleMetadata metadata = new ArticleMetadata("", "", Outlet.UNKNOWN, published, List.of(), "en");
        Article article = new Article("test", text, metadata);
        List<Sentence> sentences = analyzer.analyze(text);
        ArticleMentions found = resolver.resolve(article, sentences);
        return reader.read(new AnnotatedArticle(
                article, sentences, found.mentions(), found.entities(), new DateTagger().tag(sentences, published)));
    }
}
