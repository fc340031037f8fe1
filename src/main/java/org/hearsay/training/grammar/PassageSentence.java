package org.hearsay.training.grammar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.article.TextSpan;
import org.hearsay.language.opennlp.OpenNlpDetectors;
import org.hearsay.language.segment.Line;
import org.hearsay.language.segment.LineSplitter;
import org.hearsay.language.segment.SentenceSplitter;
import org.hearsay.language.segment.WordSplitter;
import org.hearsay.training.passages.Passage;
import org.hearsay.training.passages.PassageReader;

/**
 * A sentence of a news passage written for this project: its words, and which of them are known to be names.
 *
 * @param words its words
 * @param names for each word which mention by name it belongs to, from 1; 0 for words outside of names
 */
record PassageSentence(List<String> words, List<Integer> names) {

    PassageSentence {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }

    /** {@return the sentences of the passages that models may learn from} */
    static List<PassageSentence> forLearning(Path folder) throws IOException {
        return read(folder, false);
    }

    /** {@return the sentences of the passages kept for testing} */
    static List<PassageSentence> forTesting(Path folder) throws IOException {
        return read(folder, true);
    }

    private static List<PassageSentence> read(Path folder, boolean testing) throws IOException {
        SentenceSplitter sentences = new SentenceSplitter(OpenNlpDetectors.sentences());
        WordSplitter words = new WordSplitter(OpenNlpDetectors.words());
        List<PassageSentence> result = new ArrayList<>();
        for (Passage passage : PassageReader.readFolder(folder)) {
            if (passage.isForTesting() == testing) {
                int[] names = names(passage);
                for (Line line : new LineSplitter().split(passage.text())) {
                    String text = line.span().of(passage.text());
                    for (TextSpan sentence : sentences.split(text)) {
                        int start = line.span().start() + sentence.start();
                        result.add(of(words.split(sentence.of(text)), start, passage.text(), names));
                    }
                }
            }
        }
        return result;
    }

    private static int[] names(Passage passage) {
        int[] names = new int[passage.text().length()];
        int number = 0;
        for (Passage.MarkedMention mention : passage.mentions()) {
            if (mention.named()) {
                number++;
                Arrays.fill(names, mention.span().start(), mention.span().end(), number);
            }
        }
        return names;
    }

    private static PassageSentence of(List<TextSpan> spans, int start, String text, int[] names) {
        List<String> words = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (TextSpan span : spans) {
            words.add(text.substring(start + span.start(), start + span.end()));
            numbers.add(names[start + span.start()]);
        }
        return new PassageSentence(words, numbers);
    }
}
