package org.hearsay.mentions.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.TextSpan;
import org.hearsay.language.Sentence;
import org.hearsay.language.SentenceForm;
import org.hearsay.language.Token;

/** Sentences for tests: bare words, or words with lemma, tag, head and relation. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+|[^\\s\\p{L}\\d]");

    private Words() {}

    /** Words without grammar: everything a noun, the first the root. */
    static Sentence plain(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            TextSpan span = new TextSpan(word.start(), word.end());
            String lemma = word.group().toLowerCase(Locale.ROOT);
            tokens.add(new Token(span, word.group(), lemma, "NOUN", "NN", tokens.isEmpty() ? -1 : 0, "dep"));
        }
        return sentence(text.length(), tokens);
    }

    /** Words written {@code form|lemma|PENN|head|relation}, separated by blanks, heads counted from 1. */
    static Sentence parsed(String written) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : written.strip().split("\\s+", -1)) {
            String[] parts = word.split("\\|", -1);
            TextSpan span = new TextSpan(at, at + parts[0].length());
            int head = Integer.parseInt(parts[3]) - 1;
            tokens.add(new Token(span, parts[0], parts[1], tag(parts[2], parts[4]), parts[2], head, parts[4]));
            at = span.end() + 1;
        }
        return sentence(at, tokens);
    }

    private static String tag(String penn, String relation) {
        if (relation.startsWith("aux") || relation.equals("cop") || penn.equals("MD")) {
            return "AUX";
        }
        return switch (penn.substring(0, Math.min(2, penn.length()))) {
            case "VB" -> "VERB";
            case "NN" -> penn.startsWith("NNP") ? "PROPN" : "NOUN";
            case "IN", "TO" -> "ADP";
            case "JJ" -> "ADJ";
            case "DT" -> "DET";
            default -> "X";
        };
    }

    private static Sentence sentence(int length, List<Token> tokens) {
        return new Sentence(new TextSpan(0, length), 0, SentenceForm.PROSE, tokens);
    }
}
