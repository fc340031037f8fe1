package org.hearsay.claims.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.Attribution;
import org.hearsay.claims.Party;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.graph.NameListReader;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.ArticleMentions;
import org.hearsay.mentions.coreference.MentionResolver;
import org.hearsay.mentions.dates.DateTagger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
    private static LanguageAnalyzer analyzer;
    private static MentionResolver resolver;

    @BeforeAll
    static void loadModels() throws IOException {
        analyzer = BuiltInAnalyzer.load();
        resolver = MentionResolver.load(NameListReader.readShipped());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Suncrest Bank has banned ChatGPT, Northern Wire reported.|Northern Wire",
                "Suncrest Bank has banned ChatGPT, Northern Wire reported Tuesday, sending its shares down.|Northern Wire",
                "Suncrest Bank has banned ChatGPT, Northern Wire has learned.|Northern Wire",
                "Suncrest Bank has banned ChatGPT, says Northern Wire.|Northern Wire",
                "Suncrest Bank has banned ChatGPT, per Northern Wire.|Northern Wire",
                "Suncrest Bank has banned ChatGPT, the presidency said on Tuesday.|the presidency",
                "Suncrest Bank has banned ChatGPT, announced the executive bureau on Thursday.|the executive bureau",
                "Suncrest Bank has banned ChatGPT, Jane Roe, its chairwoman, told parliament on Monday.|Jane Roe",
                "Suncrest Bank has banned ChatGPT, its press office said.|its press office",
                "Suncrest Bank has banned ChatGPT, people close to both banks said.|people close to both banks",
                "Suncrest Bank has banned ChatGPT, three people with knowledge of the ban said.|three people with knowledge of the ban"
            })
    void takesWhatStandsBeforeAnAsideForTheSpeakersWords(String text, String speaker) {
        assertThat(told(text)).contains(speaker + ": Suncrest Bank has banned ChatGPT");
    }

    @Test
    void takesAClauseThatIsInterruptedForTheSpeakersWords() {
        assertThat(told("The difference now, Jane Roe says, is the price."))
                .containsExactly("Jane Roe: The difference now, Jane Roe says, is the price");
    }

    @Test
    void doesNotTakeASubjectBehindAnAppositionForAnAside() {
        assertThat(told("Nordlake, the software maker, confirmed the outage."))
                .noneMatch(said -> said.contains("outage:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nordlake did not respond to a request for comment.",
                "Nordlake declined to comment.",
                "Neither Nordlake nor Suncrest Bank has commented on the case.",
                "Nordlake would not say when the outage began.",
                "Nordlake admitted no fault.",
                "Nordlake told its staff to stop using ChatGPT.",
                "Nordlake has four weeks to reply."
            })
    void whoSaysNothingIsNoSource(String text) {
        assertThat(attributions(text))
                .noneMatch(attribution -> attribution.speaker().isPresent());
    }

    @Test
    void tellsWhatSomebodyIsAccusedOf() {
        assertThat(told("Nordlake accused Suncrest Bank of having copied its models."))
                .containsExactly("Nordlake: having copied its models");
    }

    @Test
    void readsWordsThatAreSignedOrBeginWithWhoSpeaks() {
        assertThat(told("“The most careless bank in the whole country.” ― Jane Roe"))
                .containsExactly("Jane Roe: “The most careless bank in the whole country.”");
        assertThat(told("WALLACE: The bank has promised to pay.")).contains("WALLACE: The bank has promised to pay");
        assertThat(told("Breaking: The bank has promised to pay.")).noneMatch(said -> said.startsWith("Breaking"));
    }

    @Test
    void attributesFromSentenceToSentence() {
        assertThat(told("Suncrest Bank has banned ChatGPT. The rule is strict. Northern Wire reports."))
                .containsExactly("Northern Wire: Suncrest Bank has banned ChatGPT. The rule is strict.");
        assertThat(told("“Why was nobody told of the ban?” Jane Roe asked."))
                .containsExactly("Jane Roe: “Why was nobody told of the ban?”");
        assertThat(told("Northern Wire reports:\n\nSuncrest Bank has banned ChatGPT for its staff."))
                .containsExactly("Northern Wire: Suncrest Bank has banned ChatGPT for its staff.");
    }

    @Test
    void findsAClauseBehindAnInsertion() {
        assertThat(
                        told(
                                "Northern Wire reported on Saturday, citing unnamed bankers, that Nordlake was weighing a sale of its shops."))
                .contains("Northern Wire: that Nordlake was weighing a sale of its shops");
    }

    @Test
    void keepsTheQuotationOutOfTheSpeaker() {
        assertThat(told("“It is an invasion of the whole domain,” Jane Roe said."))
                .containsExactly("Jane Roe: It is an invasion of the whole domain");
    }

    @Test
    void doesNotTakeWhoGotADocumentForItsIssuer() {
        assertThat(
                        attributions(
                                "Suncrest Bank has barred its staff from ChatGPT, according to a memo obtained by Northern Wire."))
                .singleElement()
                .satisfies(attribution -> assertThat(attribution.speaker().label())
                        .contains("memo")
                        .doesNotContain("Wire"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Roe criticised the new rule, saying it was “a gift to nobody”.|Jane Roe: the new rule",
                "In her first book, Jane Roe acknowledged the gap between the two reports.|Jane Roe: the gap between the two reports",
                "The mood was calm as the minister discussed his plans for the harbour.|the minister: his plans for the harbour",
                "Nordlake announced a cheaper plan.|Nordlake: a cheaper plan",
                "The coach urged calm.|The coach: calm"
            })
    void takesWhatAVerbHasBesideItForItsContentBeforeWordsOfOtherClauses(String text, String told) {
        assertThat(told(text)).contains(told);
    }

    @Test
    void takesNoObjectBehindAnotherMarkForWhatAnAsideTells() {
        assertThat(told("Jane Roe is leaving for a law firm, Northern Wire has learned; Mary Major follows her."))
                .contains("Northern Wire: Jane Roe is leaving for a law firm");
    }

    @Test
    void listsImpressionsThatNobodyIsNamedFor() {
        assertThat(attributions("The company seems to have lost its way."))
                .singleElement()
                .satisfies(attribution -> assertThat(attribution.source()).isEmpty());
    }

    @Test
    void takesNobodyForWhoAccusesInThePassive() {
        assertThat(told("The two banks have often been accused of leaking data."))
                .isEmpty();
    }

    @Test
    void takesThePollRatherThanTheDateBehindItForTheSpeaker() {
        assertThat(told("A poll released last week found that most readers liked the ban."))
                .contains("A poll: that most readers liked the ban");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Roe said the minister had called the plan a mess.",
                "Jane Roe said the minister refused to sign the plan.",
                "Jane Roe said the minister never told his staff of the plan."
            })
    void listsNoDeedsWithinWhatIsSaid(String text) {
        assertThat(attributions(text)).hasSize(1);
    }

    @Test
    void joinsTheSentencesOfAQuotationThatAreToldByOneVerb() {
        assertThat(attributions("“It makes no sense. Nobody was told,” Jane Roe said."))
                .singleElement()
                .satisfies(attribution -> assertThat(attribution.content()).hasSize(2));
    }

    @Test
    void readsTwoApostrophesAsAQuotationMark() {
        assertThat(told("''Nordlake believes that shops must close,'' Jane Roe said."))
                .singleElement()
                .asString()
                .startsWith("Jane Roe: ");
    }

    @Test
    void readsVerbsWhoseLemmaLostOrGotALetter() {
        assertThat(told("Jane Roe blasted the new rule.")).containsExactly("Jane Roe: the new rule");
    }

    @Test
    void readsWhatFollowsAnOutletWithARelativeClause() {
        assertThat(told("According to Larch News, which cited two officials, envoys of the two firms met in Zurich on"
                        + " Tuesday to explore a settlement."))
                .anyMatch(saying -> saying.startsWith("Larch News: ")
                        && saying.endsWith("envoys of the two firms met in Zurich on Tuesday to explore a settlement"));
    }

    @Test
    void readsAnOutletBehindASentenceThatBeginsWithAPreposition() {
        assertThat(told("After the attack on the shop, the chairman has drawn the consequences: Jane Roe gave up her"
                        + " post on Wednesday, Larch News reports."))
                .anyMatch(saying -> saying.startsWith("Larch News: After the attack")
                        && saying.endsWith("gave up her post on Wednesday"));
    }

    @Test
    void takesANameForTheRelativePronounBehindIt() {
        assertThat(told("Nordlake's general counsel, Jane Roe, who was hired in April, told the court in a filing on"
                        + " Tuesday that the company intends to sue Larch in Munich."))
                .anyMatch(saying -> saying.startsWith("Jane Roe: that the company intends"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A report by Larch News said that Nordlake had lied. The report claimed that it had paid a judge. | Larch News",
                "The debate intensified following a post by a Reddit user who tested the app. The post alleged that it spied. | Reddit user",
                "According to the filing of Nordlake, sales fell. The company is for sale. The filing said that they will rise. |"
                        + " Nordlake",
                "According to media reports, Nordlake has closed. According to reports, its owner has left. | media reports"
            })
    void speakersWithoutANameAreWhoTheyReferTo(String text, String speaker) {
        List<Attribution> all = attributions(text);
        assertThat(all.get(all.size() - 1).speaker().label()).contains(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to recent information, Nordlake has closed its shop.",
                "Jane Roe told her staff to leave the building.",
                "Jane Roe believes that the shop has closed."
            })
    void notEveryAttributionNamesASource(String text) {
        assertThat(attributions(text)).extracting(Attribution::speaker).containsOnly(Party.NONE);
    }

    @Test
    void whatExpertsBelieveInforms() {
        assertThat(attributions("Experts believe that the shop has closed."))
                .singleElement()
                .satisfies(
                        attribution -> assertThat(attribution.speaker().label()).isEqualToIgnoringCase("experts"));
    }

    @Test
    void whoCallsItselfByANameSpeaksUnderIt() {
        assertThat(attributions("A group calling itself Larchwood says it took the files."))
                .extracting(attribution -> attribution.speaker().label())
                .contains("Larchwood");
    }

    @Test
    void whatSomebodySuspectsIsAlleged() {
        assertThat(sources("Jane Roe suspects that Larch lied.").get(0).sayings())
                .extracting(Saying::cue)
                .containsExactly(Cue.ALLEGATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Roe grumbled that the shop had closed. | true",
                "Jane Roe berated the board. | false",
                "Jane Roe abhors the new rule. | false",
                "Jane Roe yearns to return to Zurich. | false"
            })
    void wholeClassesOfVerbsAttributeAndThoseOfSayingMakeASource(String text, boolean informs) {
        assertThat(attributions(text))
                .singleElement()
                .satisfies(attribution -> assertThat(attribution.source()).isNotEmpty())
                .satisfies(attribution ->
                        assertThat(attribution.speaker().equals(Party.NONE)).isNotEqualTo(informs));
    }

    @Test
    void aNameBehindItsTitleSpeaksAsideRatherThanTheTitle() {
        assertThat(attributions("The money will pay for a push into Poland, co-founder Jane Roe told Northern Wire."))
                .extracting(attribution -> attribution.speaker().label())
                .containsExactly("Jane Roe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Suncrest Bank has banned ChatGPT, Jane Roe told Northern Wire. | banned | Northern Wire > Jane Roe",
                "Northern Wire reported the ban. Jane Roe told the newspaper that it was late. | late | Northern Wire > Jane Roe",
                "Jane Roe told her company that the ban was late. | late | Jane Roe",
                "Nordlake Bank confirmed to Northern Wire that it was late. | late | Northern Wire > Nordlake Bank",
                "Jane Roe said in an interview with Northern Wire that it was late. | late | Northern Wire > Jane Roe",
                "Suncrest Bank has banned ChatGPT, according to a memo seen by Northern Wire. | banned | Northern Wire > memo",
                "Northern Wire is quoting an unnamed source as saying that the talks are over. | over | Northern Wire > unnamed source",
                "Nordlake is for sale, Northern Wire reported, quoting two directors. | sale | Northern Wire > two directors"
            })
    void whoRelaysWordsStandsBeforeWhoSaidThem(String text, String word, String chain) {
        assertThat(chains(text, word)).containsExactly(chain);
    }

    private static List<String> chains(String text, String word) {
        List<SentenceContext> contexts = contexts(text);
        Tree tree = contexts.get(contexts.size() - 1).tree();
        int token = IntStream.range(0, tree.size())
                .filter(i -> tree.token(i).text().equals(word))
                .findFirst()
                .orElseThrow();
        return Discourse.of(contexts).get(contexts.size() - 1).chainsOf(token).stream()
                .map(chain -> chain.links().stream().map(Party::label).collect(Collectors.joining(" > ")))
                .toList();
    }

    private static List<String> told(String text) {
        return attributions(text).stream()
                .filter(attribution -> !attribution.source().isEmpty()
                        && !attribution.content().isEmpty())
                .map(attribution -> words(text, attribution.source()) + ": " + words(text, attribution.content()))
                .toList();
    }

    private static String words(String text, List<TextSpan> spans) {
        return spans.get(0).of(text);
    }

    private static List<Attribution> attributions(String text) {
        List<Attribution> attributions = new ArrayList<>();
        sources(text).forEach(sources -> attributions.addAll(sources.attributions()));
        return attributions;
    }

    private static List<Sources> sources(String text) {
        return Discourse.of(contexts(text));
    }

    private static List<SentenceContext> contexts(String text) {
        Article article = new Article("test", text, ArticleMetadata.UNKNOWN);
        List<Sentence> sentences = analyzer.analyze(text);
        ArticleMentions found = resolver.resolve(article, sentences);
        AnnotatedArticle annotated = new AnnotatedArticle(
                article,
                sentences,
                found.mentions(),
                found.entities(),
                new DateTagger().tag(sentences, EdtfDate.UNKNOWN));
        return SentenceContext.of(annotated);
    }
}
