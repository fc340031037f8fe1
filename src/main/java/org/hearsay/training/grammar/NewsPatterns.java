package org.hearsay.training.grammar;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Our own treebank of how news says things ("$A1 technology giant $O1 has barred its staff from using $T1"), with names
 * of several kinds put in the places that are left open.
 */
final class NewsPatterns {
    private static final String FILE = "news-patterns.conllu";
    /** For each kind of place: names; a word with its tag, relation and head, counted from the name's own head. */
    private static final Map<Character, List<String>> NAMES = Map.of(
            'O',
            List.of(
                    "Quillon",
                    "Brightwater/PROPN|NNP/compound/1 Bank",
                    "OpenAI",
                    "Norvane/PROPN|NNP/compound/1 AI",
                    "Tamber",
                    "Microsoft",
                    "Kestrel/PROPN|NNP/compound/1 Systems/PROPN|NNPS",
                    "Anthropic",
                    "Ostra/PROPN|NNP/compound/1 Inc.",
                    "Alibaba",
                    "Bank of/ADP|IN/case/1 Tern/PROPN|NNP/nmod/-2",
                    "Google"),
            'P',
            List.of(
                    "Ada Holm/PROPN|NNP/flat/-1",
                    "Nair",
                    "Jonas van/PROPN|NNP/flat/-1 Berg/PROPN|NNP/flat/-2",
                    "Wei Zhang/PROPN|NNP/flat/-1",
                    "Priya Nair/PROPN|NNP/flat/-1"),
            'T',
            List.of(
                    "Lumo",
                    "Claude/PROPN|NNP/compound/1 Code",
                    "ChatGPT",
                    "Tidewater 3/NUM|CD/nummod/-1",
                    "Pierside",
                    "Mirelle/PROPN|NNP/compound/1 Chat",
                    "GPT-5"),
            'L',
            List.of("Norway", "South/PROPN|NNP/compound/1 Korea", "China", "Brussels", "New/ADJ|NNP/amod/1 Zealand"),
            'A',
            List.of("Chinese", "Dutch", "American", "US/PROPN|NNP", "British", "Norwegian"));

    private NewsPatterns() {}

    /** {@return {@code copies} sentences of each pattern, with other names each time} */
    static List<TreebankSentence> sentences(int copies) throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>();
        for (TreebankSentence pattern : patterns()) {
            for (int copy = 0; copy < copies; copy++) {
                sentences.add(filled(pattern, sentences.size() + copy));
            }
        }
        return sentences;
    }

    private static List<TreebankSentence> patterns() throws IOException {
        try (InputStream in = NewsPatterns.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException(FILE + " is missing on the class path");
            }
            return TreebankReader.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    private static TreebankSentence filled(TreebankSentence pattern, int number) {
        List<String[]> names = new ArrayList<>();
        int[] places = new int[pattern.size()];
        int next = 0;
        for (int i = 0; i < pattern.size(); i++) {
            String[] name = name(pattern.words().get(i).form(), number);
            names.add(name);
            places[i] = next + headOf(name);
            next += name.length;
        }
        List<TreebankWord> words = new ArrayList<>();
        for (int i = 0; i < pattern.size(); i++) {
            TreebankWord word = pattern.words().get(i);
            int head = word.head() < 0 ? -1 : places[word.head()];
            addName(word, names.get(i), head, words);
        }
        return new TreebankSentence(words);
    }

    private static String[] name(String form, int number) {
        List<String> names = form.length() == 3 && form.charAt(0) == '$' ? NAMES.get(form.charAt(1)) : null;
        if (names == null) {
            return new String[] {form};
        }
        int step = form.charAt(2) == '1' ? 0 : names.size() / 2;
        return names.get((number + step) % names.size()).split(" ");
    }

    /** {@return which part of a name is its head: the first without a relation of its own} */
    private static int headOf(String[] name) {
        int head = 0;
        while (name[head].split("/", -1).length == 4) {
            head++;
        }
        return head;
    }

    private static void addName(TreebankWord word, String[] name, int head, List<TreebankWord> words) {
        for (String part : name) {
            String[] columns = part.split("/", -1);
            String tag = columns.length > 1 ? columns[1] : word.tag();
            if (columns.length == 4) {
                words.add(new TreebankWord(
                        columns[0], "_", tag, words.size() + Integer.parseInt(columns[3]), columns[2]));
            } else {
                String relation =
                        tag.startsWith("PROPN") && word.relation().equals("amod") ? "compound" : word.relation();
                words.add(new TreebankWord(columns[0], "_", tag, head, relation));
            }
        }
    }
}
