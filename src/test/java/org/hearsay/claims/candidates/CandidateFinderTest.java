package org.hearsay.claims.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.claims.attribution.AttributionFinder;
import org.hearsay.claims.attribution.Saying;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.graph.lexicon.LexiconReader;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.hearsay.learning.Choice;
import org.hearsay.learning.ChoiceTrainer;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.Mention;
import org.hearsay.mentions.MentionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {
    private static LanguageAnalyzer analyzer = text -> List.of();

    @BeforeAll
    static void load() throws IOException {
        analyzer = BuiltInAnalyzer.load();
    }

    @Test
    void nounPhrasesThatAreNoMentionsMayTakePartWhereTheLexiconExpectsSomebody() throws IOException {
        String text = "The ministry banned two chat apps on Monday.";
        SentenceContext context = context(text);

        CandidateSet ban = new CandidateFinder(LexiconReader.read(List.of()))
                .find(context, List.of()).stream()
                        .filter(set -> set.trigger().wording().equals("ban"))
                        .findFirst()
                        .orElseThrow();

        assertThat(words(context, ban.agents())).containsExactly("", "ministry");
        assertThat(words(context, ban.targets())).containsExactly("", "apps");
        assertThat(ban.agents()).noneMatch(Participant::isEntity);
    }

    @Test
    void aWordingIsBuiltAroundTheWordThatGovernsTheOthers() throws IOException {
        SentenceContext context = context("The trader was jailed on Monday.");

        Trigger jailed = find(context, "be jailed").trigger();

        assertThat(context.tree().token(jailed.token()).text()).isEqualTo("jailed");
    }

    @Test
    void aNameBehindTheNounThatDescribesItStandsWhereTheNounDoes() throws IOException {
        String text = "The city sued the construction group Norvik Homes on Monday.";
        List<Sentence> sentences = analyzer.analyze(text);
        Sentence only = sentences.get(0);
        int name = 6;
        Mention mention = new Mention(
                only.token(name).span().through(only.token(name + 1).span()),
                0,
                name,
                name + 2,
                name + 1,
                MentionKind.NAME,
                0);
        Entity builder = new Entity(EntityType.ORGANIZATION, "Norvik Homes", List.of(), List.of(), List.of());
        SentenceContext context = SentenceContext.of(new AnnotatedArticle(
                        new Article("test", text, ArticleMetadata.UNKNOWN),
                        sentences,
                        List.of(mention),
                        List.of(builder),
                        List.of()))
                .get(0);

        assertThat(words(context, find(context, "sue").targets())).containsExactly("", "group");
        assertThat(find(context, "sue")
                        .targets()
                        .get(1)
                        .sameAs(context.participants().get(0)))
                .isTrue();
    }

    @Test
    void featuresTellWhoSpeaks() throws IOException {
        SentenceContext context = context("The bank claims that the ministry lost the files.");
        List<Saying> sayings = AttributionFinder.find(context);
        CandidateFinder finder = new CandidateFinder(LexiconReader.read(List.of()));

        assertThat(sayings).isNotEmpty();
        assertThat(featureCount(finder, context, sayings)).isGreaterThan(featureCount(finder, context, List.of()));
    }

    /** How many features a model knows that has seen the readings of one wording, a cue. */
    private static int featureCount(CandidateFinder finder, SentenceContext context, List<Saying> sayings) {
        List<Choice> choices = finder.find(context, sayings).stream()
                .filter(set -> set.trigger().wording().equals("claim"))
                .map(set -> set.toChoice((agent, target) -> agent.isPresent(), false))
                .toList();
        return new ChoiceTrainer(2, 0, 1).train(choices).size();
    }

    private static CandidateSet find(SentenceContext context, String wording) throws IOException {
        return new CandidateFinder(LexiconReader.read(List.of()))
                .find(context, AttributionFinder.find(context)).stream()
                        .filter(set -> set.trigger().wording().equals(wording))
                        .findFirst()
                        .orElseThrow();
    }

    private static SentenceContext context(String text) {
        Article article = new Article("test", text, ArticleMetadata.UNKNOWN);
        return SentenceContext.of(
                        new AnnotatedArticle(article, analyzer.analyze(text), List.of(), List.of(), List.of()))
                .get(0);
    }

    private static List<String> words(SentenceContext context, List<Participant> participants) {
        return participants.stream()
                .map(p -> p.isPresent() ? context.tree().token(p.headToken()).text() : "")
                .toList();
    }
}
