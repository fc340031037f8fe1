package org.hearsay.training;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hearsay.article.TextSpan;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.names.NameFinderTrainer;
import org.hearsay.mentions.names.NameSpan;
import org.hearsay.mentions.names.SentenceWords;
import org.hearsay.training.passages.Passage;

/**
 * A passage with its sentences.
 *
 * @param passage what was annotated
 * @param sentences its sentences as the analyzer reads them
 */
record AnalyzedPassage(Passage passage, List<Sentence> sentences) {

    AnalyzedPassage {
        sentences = List.copyOf(sentences);
    }

    static AnalyzedPassage of(Passage passage, LanguageAnalyzer analyzer) {
        return new AnalyzedPassage(passage, analyzer.analyze(passage.text()));
    }

    /** {@return the words of its sentences} */
    List<SentenceWords> words() {
        return sentences.stream().map(SentenceWords::of).toList();
    }

    /** {@return the marked names in each sentence} Those that don't start and end with words are left out. */
    List<List<NameSpan>> names() {
        return sentences.stream().map(this::namesIn).toList();
    }

    /** {@return it as an example for the name finder} */
    NameFinderTrainer.Example example(boolean news) {
        return new NameFinderTrainer.Example(words(), names(), news);
    }

    private List<NameSpan> namesIn(Sentence sentence) {
        List<NameSpan> spans = new ArrayList<>();
        for (Passage.MarkedMention mention : passage.mentions()) {
            TextSpan span = mention.span();
            if (mention.named() && sentence.span().contains(span)) {
                OptionalInt first = IntStream.range(0, sentence.size())
                        .filter(i -> sentence.token(i).span().start() == span.start())
                        .findFirst();
                OptionalInt last = IntStream.range(0, sentence.size())
                        .filter(i -> sentence.token(i).span().end() == span.end())
                        .findFirst();
                if (first.isPresent() && last.isPresent() && last.getAsInt() >= first.getAsInt()) {
                    spans.add(new NameSpan(first.getAsInt(), last.getAsInt() + 1, mention.type()));
                }
            }
        }
        return spans;
    }
}
