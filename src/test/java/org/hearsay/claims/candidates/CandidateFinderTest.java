package org.hearsay.claims.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.graph.lexicon.LexiconReader;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.hearsay.mentions.AnnotatedArticle;
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
                .find(context).stream()
                        .filter(set -> set.trigger().wording().equals("ban"))
                        .findFirst()
                        .orElseThrow();

        assertThat(words(context, ban.agents())).containsExactly("", "ministry");
        assertThat(words(context, ban.targets())).containsExactly("", "apps");
        assertThat(ban.agents()).noneMatch(Participant::isEntity);
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
