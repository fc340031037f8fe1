package org.hearsay.claims.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.lexicon.LexicalEntry;
import org.hearsay.claims.lexicon.LexicalSense;
import org.hearsay.claims.lexicon.Lexicon;
import org.hearsay.claims.lexicon.WordClass;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.language.Sentence;
import org.hearsay.language.SentenceForm;
import org.hearsay.language.Token;
import org.hearsay.mentions.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerFinderTest {

    /**
     * Wordings found in a sentence of words with tags, as in {@code He/PRON left/VERB}; all but the first depend on it.
     */
    private static List<String> found(String tagged, String wording, WordClass wordClass) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : tagged.strip().split(" ", -1)) {
            String text = word.substring(0, word.indexOf('/'));
            String tag = word.substring(word.indexOf('/') + 1);
            TextSpan span = new TextSpan(at, at + text.length());
            boolean first = tokens.isEmpty();
            tokens.add(new Token(span, text, text, tag, "", first ? -1 : 0, first ? "root" : "dep"));
            at += text.length() + 1;
        }
        Sentence sentence = new Sentence(new TextSpan(0, at), 0, SentenceForm.PROSE, tokens);
        AnnotatedArticle article = new AnnotatedArticle(
                new Article("test", tagged, ArticleMetadata.UNKNOWN),
                List.of(sentence),
                List.of(),
                List.of(),
                List.of());
        Lexicon lexicon = Lexicon.of(
                List.of(new LexicalEntry(
                        List.of(wording.split(" ")),
                        wordClass,
                        List.of(new LexicalSense("Ban", Set.of("subject"), Set.of("object"))))),
                List.of());
        return new TriggerFinder(lexicon)
                .find(SentenceContext.of(article).get(0)).stream()
                        .map(Trigger::wording)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "suspect, Police/NOUN officers/NOUN suspect/ADJ Corvin/PROPN",
        "classify, forces/NOUN classify/NOUN it/PRON",
        "unveil, delighted/ADJ to/PART unveil/ADJ Melden/PROPN",
        "freeze, court/NOUN froze/NOUN the/DET accounts/NOUN",
        "swear blind, Corvin/PROPN swore/ADV blind/ADJ",
        "forbid, Corvin/PROPN forbade/VERB it/PRON",
        "raid, officers/NOUN raided/ADJ Corvin/PROPN"
    })
    void readsWordsThatStandOrLookLikeVerbsAsVerbs(String wording, String sentence) {
        assertThat(found(sentence, wording, WordClass.VERB)).containsExactly(wording);
    }

    @ParameterizedTest
    @CsvSource({
        "suspect, the/DET suspect/ADJ package/NOUN",
        "suspect, officers/NOUN questioned/VERB a/DET suspect/NOUN",
        "report, officers/NOUN report/NOUN ./PUNCT",
        "freeze, the/DET freeze/NOUN ended/VERB"
    })
    void leavesNounsAndAdjectivesAlone(String wording, String sentence) {
        assertThat(found(sentence, wording, WordClass.VERB)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "no longer allow, ADVERB, Corvin/PROPN no/ADV longer/ADV allow/VERB it/PRON",
        "not guilty, ADVERB, he/PRON is/AUX not/PART guilty/ADJ",
        "behind, PREPOSITION, Corvin/PROPN is/AUX behind/ADP it/PRON",
        "until, PREPOSITION, chief/NOUN until/SCONJ May/PROPN",
        "joint venture, NOUN, a/DET joint/ADJ venture/NOUN",
        "nothing, NOUN, he/PRON did/VERB nothing/PRON"
    })
    void findsWordingsOfAnyClass(String wording, WordClass wordClass, String sentence) {
        assertThat(found(sentence, wording, wordClass)).containsExactly(wording);
    }

    @Test
    void takesNoLoneAdjectiveForANoun() {
        assertThat(found("a/DET joint/ADJ venture/NOUN", "joint", WordClass.NOUN))
                .isEmpty();
    }
}
