package org.hearsay.training.grammar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CoNLL-U files; comments, empty nodes and multiword ranges are skipped. */
final class TreebankReader {
    private TreebankReader() {}

    static List<TreebankSentence> read(Path file) throws IOException {
        return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    static List<TreebankSentence> parse(List<String> lines) {
        List<TreebankSentence> sentences = new ArrayList<>();
        List<TreebankWord> words = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty() && !words.isEmpty()) {
                sentences.add(new TreebankSentence(words));
                words.clear();
            } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                addWord(line.split("\t", -1), words);
            }
        }
        if (!words.isEmpty()) {
            sentences.add(new TreebankSentence(words));
        }
        return sentences;
    }

    private static void addWord(String[] columns, List<TreebankWord> words) {
        if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
            String tag = columns[3] + '|' + columns[4];
            int head = Integer.parseInt(columns[6]) - 1;
            words.add(new TreebankWord(columns[1], columns[2], tag, head, columns[7]));
        }
    }
}
