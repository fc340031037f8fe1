package org.hearsay.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.names.NameFinderTrainer;
import org.hearsay.mentions.names.NameSpan;
import org.hearsay.mentions.names.SentenceWords;

/** Reads name data with one word a line: the word, its Penn tag, its BIO label, separated by tabs. */
final class LabelledWords {
    private static final int MOST_SENTENCES = 150;
    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "ORG", EntityType.ORGANIZATION,
            "LOC", EntityType.PLACE,
            "PROD", EntityType.TOOL);

    private final List<NameFinderTrainer.Example> articles = new ArrayList<>();
    private List<SentenceWords> sentences = new ArrayList<>();
    private List<List<NameSpan>> names = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    private LabelledWords() {}

    /** {@return the documents of a file; long ones in pieces} */
    static List<NameFinderTrainer.Example> read(Path file) throws IOException {
        LabelledWords reader = new LabelledWords();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            reader.line(line);
        }
        reader.endSentence();
        reader.endArticle();
        return reader.articles;
    }

    private void line(String line) {
        if (line.startsWith("-DOCSTART-")) {
            endSentence();
            endArticle();
        } else if (line.isBlank()) {
            endSentence();
        } else {
            String[] fields = line.split("\t", -1);
            words.add(fields[0]);
            tags.add(fields[1]);
            labels.add(fields[2]);
        }
    }

    private void endSentence() {
        if (words.isEmpty()) {
            return;
        }
        sentences.add(new SentenceWords(words, tags));
        names.add(spans());
        words.clear();
        tags.clear();
        labels.clear();
        if (sentences.size() >= MOST_SENTENCES) {
            endArticle();
        }
    }

    private void endArticle() {
        if (!sentences.isEmpty()) {
            articles.add(new NameFinderTrainer.Example(sentences, names));
        }
        sentences = new ArrayList<>();
        names = new ArrayList<>();
    }

    private List<NameSpan> spans() {
        List<NameSpan> spans = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).startsWith("B-")) {
                String kind = labels.get(i).substring(2);
                int end = i + 1;
                while (end < labels.size() && labels.get(end).equals("I-" + kind)) {
                    end++;
                }
                int start = i;
                int stop = end;
                Optional.ofNullable(TYPES.get(kind)).ifPresent(type -> spans.add(new NameSpan(start, stop, type)));
            }
        }
        return spans;
    }
}
