package org.hearsay.claims.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.ArticleReading;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Details;
import org.hearsay.claims.Party;
import org.hearsay.claims.Report;
import org.hearsay.claims.Status;
import org.hearsay.language.Sentence;
import org.hearsay.language.SentenceForm;
import org.hearsay.language.Token;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.Mention;
import org.hearsay.mentions.MentionKind;
import org.hearsay.mentions.dates.DateTagger;
import org.junit.jupiter.api.Test;

class DateCompletionTest {
    private static final Party PORT = new Party(0, EntityType.ORGANIZATION, "Port of Ilmar");
    private static final Party KITE = new Party(1, EntityType.TOOL, "Kite");
    private static final Party LOOM = new Party(2, EntityType.TOOL, "Loom");
    private static final Party BEK = new Party(3, EntityType.PERSON, "Bek");
    private static final EdtfDate MARCH = new EdtfDate("2026-03-03");
    private static final Sentence STARTS = sentence(
            "The|the|DET|1|det ban|ban|NOUN|2|nsubj starts|start|VERB|-1|root on|on|ADP|5|case March|March|PROPN|5|compound "
                    + "3|3|NUM|2|obl");
    private static final Sentence EFFECTIVE = sentence(
            "The|the|DET|1|det ban|ban|NOUN|5|nsubj effective|effective|ADJ|5|advmod "
                    + "March|March|PROPN|5|obl:unmarked 3|3|NUM|3|nummod angered|anger|VERB|-1|root crews|crew|NOUN|5|obj");
    private static final Sentence CRITICISED = sentence(
            "The|the|DET|1|det ban|ban|NOUN|3|nsubj:pass was|be|AUX|3|aux:pass criticised|criticise|VERB|-1|root "
                    + "on|on|ADP|6|case March|March|PROPN|6|compound 3|3|NUM|3|obl");

    @Test
    void takesTheDateOfAnotherReportOfTheClaim() {
        assertThat(completed(List.of(), ban(PORT, KITE, EdtfDate.UNKNOWN), ban(PORT, KITE, MARCH)))
                .containsExactly(MARCH, MARCH);
    }

    @Test
    void takesTheDateOfAReportThatNamesNobody() {
        assertThat(completed(List.of(), ban(PORT, KITE, EdtfDate.UNKNOWN), ban(Party.NONE, KITE, MARCH)))
                .containsExactly(MARCH, MARCH);
    }

    @Test
    void takesTheDateOfAReportThatOnlyDescribesWhoDidIt() {
        Party operator = new Party(4, EntityType.UNNAMED, "operator of the docks");

        assertThat(completed(List.of(), ban(PORT, KITE, EdtfDate.UNKNOWN), ban(operator, KITE, MARCH)))
                .containsExactly(MARCH, MARCH);
        assertThat(completed(List.of(), ban(PORT, KITE, EdtfDate.UNKNOWN), ban(BEK, KITE, MARCH)))
                .containsExactly(EdtfDate.UNKNOWN, MARCH);
    }

    @Test
    void leavesTheDateOpenIfReportsDisagree() {
        EdtfDate april = new EdtfDate("2026-04");
        assertThat(completed(
                        List.of(), ban(PORT, KITE, EdtfDate.UNKNOWN), ban(PORT, KITE, MARCH), ban(PORT, KITE, april)))
                .containsExactly(EdtfDate.UNKNOWN, MARCH, april);
    }

    @Test
    void leavesOtherClaimsAlone() {
        assertThat(completed(List.of(), ban(PORT, LOOM, EdtfDate.UNKNOWN), ban(PORT, KITE, MARCH)))
                .containsExactly(EdtfDate.UNKNOWN, MARCH);
    }

    @Test
    void takesTheDateOfANounThatComesBackToTheClaim() {
        assertThat(completed(List.of(STARTS), ban(PORT, KITE, EdtfDate.UNKNOWN)))
                .containsExactly(MARCH);
        assertThat(completed(List.of(EFFECTIVE), ban(PORT, KITE, EdtfDate.UNKNOWN)))
                .containsExactly(MARCH);
    }

    @Test
    void leavesWhatIsDatedOtherwise() {
        assertThat(completed(List.of(CRITICISED), ban(PORT, KITE, EdtfDate.UNKNOWN)))
                .containsExactly(EdtfDate.UNKNOWN);
    }

    @Test
    void leavesSayingsUndated() {
        Report said = report(new Claim("Say", PORT, Party.NONE, "it sinks"), EdtfDate.UNKNOWN);
        Report dated = report(new Claim("Say", PORT, Party.NONE, "it floats"), MARCH);
        assertThat(completed(List.of(), said, dated)).containsExactly(EdtfDate.UNKNOWN, MARCH);
    }

    @Test
    void datesTheHeadlineByTheLead() {
        TextSpan start = new TextSpan(0, 20);
        Token word = new Token(start, "Port bars Kite", "bar", "VERB", "VBZ", -1, "root");
        Sentence headline = new Sentence(start, 0, SentenceForm.HEADLINE, List.of(word));
        Sentence lead = sentence("It|it|PRON|1|nsubj barred|bar|VERB|-1|root it|it|PRON|1|obj on|on|ADP|5|case "
                + "March|March|PROPN|1|obl 3|3|NUM|4|nummod");

        assertThat(completed(List.of(headline, lead), ban(PORT, KITE, EdtfDate.UNKNOWN)))
                .containsExactly(MARCH);
    }

    @Test
    void takesTheDateThatAPronounTells() {
        Sentence takes =
                sentence("It|it|PRON|1|nsubj takes|take|VERB|-1|root effect|effect|NOUN|1|obj on|on|ADP|4|case "
                        + "March|March|PROPN|1|obl 3|3|NUM|4|nummod");

        assertThat(completed(List.of(takes), ban(PORT, KITE, EdtfDate.UNKNOWN))).containsExactly(MARCH);
    }

    @Test
    void takesTheDateOfTheCompletionOfAPurchase() {
        Sentence due =
                sentence("Completion|completion|NOUN|2|nsubj:pass is|be|AUX|2|aux:pass expected|expect|VERB|-1|root "
                        + "on|on|ADP|4|case March|March|PROPN|2|obl 3|3|NUM|4|nummod");
        Report bought = report(new Claim("Acquire", PORT, KITE, ""), EdtfDate.UNKNOWN);

        assertThat(completed(List.of(due), bought)).containsExactly(MARCH);
    }

    @Test
    void datesAnAppointmentByTheDayItBegins() {
        Report named = report(new Claim("Appoint", PORT, BEK, ""), new EdtfDate("2026-02-19"));
        Report unnamed = report(new Claim("Appoint", PORT, LOOM, ""), new EdtfDate("2026-02-19"));

        assertThat(completed(
                        List.of(sentence("Bek|Bek|PROPN|1|nsubj starts|start|VERB|-1|root on|on|ADP|3|case "
                                + "March|March|PROPN|1|obl 3|3|NUM|3|nummod")),
                        named,
                        unnamed))
                .containsExactly(MARCH, new EdtfDate("2026-02-19"));
        assertThat(completed(
                        List.of(sentence("Bek|Bek|PROPN|1|nsubj left|leave|VERB|-1|root and|and|CCONJ|3|cc "
                                + "takes|take|VERB|1|conj office|office|NOUN|3|obj on|on|ADP|6|case "
                                + "March|March|PROPN|3|obl 3|3|NUM|6|nummod")),
                        named))
                .containsExactly(MARCH);
    }

    @Test
    void leavesAnAppointmentUndatedByOtherDeeds() {
        Report named = report(new Claim("Appoint", PORT, BEK, ""), EdtfDate.UNKNOWN);

        assertThat(completed(
                        List.of(sentence("Bek|Bek|PROPN|1|nsubj takes|take|VERB|-1|root leave|leave|NOUN|1|obj "
                                + "on|on|ADP|4|case March|March|PROPN|1|obl 3|3|NUM|4|nummod")),
                        named))
                .containsExactly(EdtfDate.UNKNOWN);
    }

    private static List<EdtfDate> completed(List<Sentence> sentences, Report... reports) {
        Article article = new Article("ilmar", "x".repeat(200), ArticleMetadata.UNKNOWN);
        List<DateMention> dates = new DateTagger().tag(sentences, new EdtfDate("2026-02-20"));
        List<Entity> entities = List.of(entity(PORT), entity(KITE), entity(LOOM), entity(BEK));
        AnnotatedArticle annotated = new AnnotatedArticle(article, sentences, people(sentences), entities, dates);
        ArticleReading reading = new ArticleReading(annotated, List.of(), List.of(reports));
        return new DateCompletion()
                .complete(reading).reports().stream()
                        .map(report -> report.details().effectiveDate())
                        .toList();
    }

    /** The person, wherever a sentence begins with that name. */
    private static List<Mention> people(List<Sentence> sentences) {
        List<Mention> people = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Token first = sentences.get(i).token(0);
            if (first.text().equals("Bek")) {
                people.add(new Mention(first.span(), i, 0, 1, 0, MentionKind.NAME, BEK.entity()));
            }
        }
        return people;
    }

    private static Entity entity(Party party) {
        return new Entity(party.type(), party.label(), List.of(), List.of(), List.of());
    }

    private static Report ban(Party agent, Party target, EdtfDate date) {
        return report(new Claim("Ban", agent, target, ""), date);
    }

    private static Report report(Claim claim, EdtfDate date) {
        Details details = new Details(date, "", "", "", "", "", "");
        TextSpan first = new TextSpan(0, 1);
        return new Report(claim, Status.ASSERTED, List.of(), first, first, details, 1, "test");
    }

    private static Sentence sentence(String written) {
        List<Token> tokens = new ArrayList<>();
        int at = 100;
        for (String word : written.split(" ", -1)) {
            String[] parts = word.split("\\|", -1);
            TextSpan span = new TextSpan(at, at + parts[0].length());
            tokens.add(new Token(span, parts[0], parts[1], parts[2], "", Integer.parseInt(parts[3]), parts[4]));
            at = span.end() + 1;
        }
        return new Sentence(new TextSpan(100, at), 0, SentenceForm.PROSE, tokens);
    }
}
