package org.hearsay.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.TextSpan;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.names.KnownNameIndex;
import org.hearsay.training.passages.Passage;

/**
 * Reads name data with one word a line (the word, its Penn tag, its BIO label, separated by tabs) as passages of
 * running text, one sentence a line. Adjectives of places, which most such data leaves unmarked, are marked as in our
 * passages.
 */
final class LabelledWords {
    private static final int MOST_SENTENCES = 60;
    private static final Set<String> NO_SPACE_BEFORE =
            Set.of(",", ".", ";", ":", "!", "?", ")", "'s", "’s", "n't", "'", "%", "'re", "'ve", "'ll", "'d");
    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "ORG", EntityType.ORGANIZATION,
            "LOC", EntityType.PLACE,
            "PROD", EntityType.TOOL);

    private final String name;
    private final KnownNameIndex known;
    private final List<Passage> passages = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Passage.MarkedMention> mentions = new ArrayList<>();
    private int sentences;
    private final List<String[]> rows = new ArrayList<>();

    private LabelledWords(String name, KnownNameIndex known) {
        this.name = name;
        this.known = known;
    }

    /** {@return the documents of a file; long ones in pieces} */
    static List<Passage> read(Path file, KnownNameIndex known) throws IOException {
        LabelledWords reader = new LabelledWords(file.getFileName().toString(), known);
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            reader.line(line);
        }
        reader.endSentence();
        reader.endDocument();
        return reader.passages;
    }

    private void line(String line) {
        if (line.startsWith("-DOCSTART-")) {
            endSentence();
            endDocument();
        } else if (line.isBlank()) {
            endSentence();
        } else {
            rows.add(line.split("\t", -1));
        }
    }

    private void endSentence() {
        if (rows.isEmpty()) {
            return;
        }
        List<TextSpan> spans = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String word = rows.get(i)[0];
            text.append(i == 0 || NO_SPACE_BEFORE.contains(word) ? "" : " ");
            int start = text.length();
            spans.add(new TextSpan(start, text.append(word).length()));
        }
        text.append('\n');
        for (int i = 0; i < rows.size(); i++) {
            mark(i, spans);
        }
        rows.clear();
        sentences++;
        if (sentences >= MOST_SENTENCES) {
            endDocument();
        }
    }

    private void mark(int i, List<TextSpan> spans) {
        String label = rows.get(i)[2];
        if (label.startsWith("B-")) {
            int end = i + 1;
            while (end < rows.size() && rows.get(end)[2].equals("I-" + label.substring(2))) {
                end++;
            }
            TextSpan span = spans.get(i).through(spans.get(end - 1));
            Optional.ofNullable(TYPES.get(label.substring(2))).ifPresent(type -> mark(span, type));
        } else if (label.equals("O")
                && rows.get(i)[1].equals("JJ")
                && known.first(rows.get(i)[0], EntityType.PLACE).isPresent()) {
            mark(spans.get(i), EntityType.PLACE);
        }
    }

    private void mark(TextSpan span, EntityType type) {
        mentions.add(new Passage.MarkedMention(span, span.of(text.toString()), type, true));
    }

    private void endDocument() {
        if (sentences > 0) {
            String identifier = name + "-" + passages.size();
            passages.add(new Passage(identifier, EdtfDate.UNKNOWN, text.toString(), mentions, List.of(), List.of()));
        }
        text = new StringBuilder();
        mentions = new ArrayList<>();
        sentences = 0;
    }
}
