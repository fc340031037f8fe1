package org.hearsay.mentions.dates.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.TextSpan;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * A sentence cut into letters, digits and signs, so that rules read "mid-June", "Q3" and "2026-07-05" the same whether
 * the tokenizer kept them whole or not. Positions outside the sentence are allowed and hold nothing. Immutable.
 */
public final class Atoms {
    private static final Set<String> APART = Set.of("(", ")", "\"", "“", "”", "'", "’", "‘", ",", ";", ":", "[", "]");

    private static final Set<String> JOINING = Set.of("-", "/", ".", ",", ":");
    private static final Set<String> PERCENT = Set.of("%", "percent", "per");

    private final Sentence sentence;
    private final List<Atom> atoms;

    private Atoms(Sentence sentence, List<Atom> atoms) {
        this.sentence = sentence;
        this.atoms = List.copyOf(atoms);
    }

    /** {@return the pieces of {@code sentence}} */
    public static Atoms of(Sentence sentence) {
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            cut(sentence.token(i), i, atoms);
        }
        return new Atoms(sentence, atoms);
    }

    private static void cut(Token token, int index, List<Atom> atoms) {
        String text = token.text();
        int offset = token.span().start();
        boolean exact = token.span().length() == text.length();
        for (int from = 0, to; from < text.length(); from = to) {
            to = endOfRun(text, from);
            int start = exact ? offset + from : offset;
            int end = exact ? offset + to : token.span().end();
            String piece = text.substring(from, to).toLowerCase(Locale.ROOT);
            boolean glued =
                    !atoms.isEmpty() && (from > 0 || atoms.get(atoms.size() - 1).end() == start);
            atoms.add(new Atom(piece, Character.isUpperCase(text.charAt(from)), index, start, end, glued));
        }
    }

    private static int endOfRun(String text, int from) {
        char first = text.charAt(from);
        int to = from + 1;
        if (Character.isDigit(first)) {
            while (to < text.length() && Character.isDigit(text.charAt(to))) {
                to++;
            }
        } else if (Character.isLetter(first)) {
            while (to < text.length() && Character.isLetter(text.charAt(to))) {
                to++;
            }
        }
        return to;
    }

    /** {@return how many pieces there are} */
    public int size() {
        return atoms.size();
    }

    /** {@return the piece at {@code i} in lower case; empty outside the sentence} */
    String text(int i) {
        return holds(i) ? atoms.get(i).text() : "";
    }

    boolean is(int i, String text) {
        return text(i).equals(text);
    }

    boolean in(int i, Set<String> texts) {
        return texts.contains(text(i));
    }

    boolean capital(int i) {
        return holds(i) && atoms.get(i).capital();
    }

    boolean isWord(int i) {
        return holds(i) && atoms.get(i).isWord();
    }

    boolean glued(int i) {
        return holds(i) && atoms.get(i).glued();
    }

    /** {@return the number written at {@code i}, of at most {@code digits} digits; -1 if there is none} */
    int number(int i, int digits) {
        return holds(i) && atoms.get(i).isNumber() && text(i).length() <= digits && isAscii(text(i))
                ? Integer.parseInt(text(i))
                : -1;
    }

    /** {@return the year of four digits at {@code i}, standing apart from other signs; -1 if there is none} */
    int year(int i) {
        boolean apart = (!glued(i) || APART.contains(text(i - 1)) || afterPart(i)) && endsWord(i);
        return text(i).length() == 4 && apart ? number(i, 4) : -1;
    }

    /** Whether the piece at {@code i} follows "mid-", "early-" and the like. */
    private boolean afterPart(int i) {
        return is(i - 1, "-")
                && Set.of("mid", "early", "late", "end", "pre", "post").contains(text(i - 2));
    }

    /** {@return whether the piece after {@code i} does not continue the word or number} */
    boolean endsWord(int i) {
        if (!glued(i + 1)) {
            return true;
        }
        if (isWord(i + 1) || number(i + 1, 9) >= 0 || is(i + 1, "%")) {
            return false;
        }
        boolean continued = glued(i + 2) && in(i + 1, JOINING) && (isWord(i + 2) || number(i + 2, 9) >= 0);
        return !continued || is(i + 1, ",") || (is(i + 1, "-") && isWord(i + 2));
    }

    /** {@return the word of the sentence that the piece at {@code i} is part of} */
    Token token(int i) {
        return sentence.token(tokenIndex(i));
    }

    /** {@return the index in the sentence of the word that the piece at {@code i} is part of} */
    public int tokenIndex(int i) {
        return atoms.get(i).token();
    }

    /** {@return whether the word at {@code i} is part of a longer name that goes on after it, as in "Sunday Times"} */
    boolean startsName(int i) {
        if (in(i - 1, Set.of("on", "in", "from", "since", "by", "until", "last", "next"))) {
            return false;
        }
        Token word = token(i);
        boolean modifies =
                word.plainRelation().equals("compound") || word.plainRelation().equals("flat");
        int next = tokenIndex(i) + 1;
        return modifies && next < sentence.size() && word.head() >= next && isName(sentence.token(next));
    }

    /** {@return whether the word at {@code i} ends a name that began before it, as in "India Today"} */
    boolean endsName(int i) {
        return capital(i) && i > 0 && capital(i - 1) && isName(token(i - 1)) && !glued(i);
    }

    /** {@return whether the number at {@code i} counts the noun after it, as in "July 10 people"} */
    boolean counts(int i) {
        Token word = token(i);
        boolean describes = word.plainRelation().equals("nummod") && word.head() > tokenIndex(i);
        return in(i + 1, PERCENT)
                || (describes && sentence.token(word.head()).pennTag().equals("NNS"));
    }

    private static boolean isName(Token token) {
        return token.tag().equals("PROPN") && Character.isUpperCase(token.text().charAt(0));
    }

    private static boolean isAscii(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@return the span in the body from the piece {@code from} to the one before {@code to}} */
    public TextSpan span(int from, int to) {
        return new TextSpan(atoms.get(from).start(), atoms.get(to - 1).end());
    }

    boolean holds(int i) {
        return i >= 0 && i < atoms.size();
    }
}
