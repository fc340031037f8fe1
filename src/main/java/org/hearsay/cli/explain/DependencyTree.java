package org.hearsay.cli.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hearsay.cli.screen.TerminalText;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** A sentence drawn as a tree: each word below the one it depends on, with its relation, tag and lemma. */
final class DependencyTree {

    private static final int MAX_INDENT = 40;
    private static final int WORD_COLUMN = 44;

    private DependencyTree() {}

    /** {@return one line for each word, the root first} */
    static List<String> of(Sentence sentence) {
        List<String> lines = new ArrayList<>();
        Deque<Branch> open = new ArrayDeque<>();
        push(open, sentence.dependentsOf(-1), 0);
        while (!open.isEmpty()) {
            Branch branch = open.pop();
            lines.add(line(sentence.token(branch.token()), branch.depth()));
            push(open, sentence.dependentsOf(branch.token()), branch.depth() + 1);
        }
        return lines;
    }

    private static void push(Deque<Branch> open, List<Integer> tokens, int depth) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            open.push(new Branch(tokens.get(i), depth));
        }
    }

    private static String line(Token token, int depth) {
        StringBuilder line = new StringBuilder(" ".repeat(Math.min(2 * depth, MAX_INDENT)));
        line.append(TerminalText.line(token.text()));
        pad(line, WORD_COLUMN);
        line.append(token.relation());
        pad(line, WORD_COLUMN + 12);
        line.append(token.tag());
        pad(line, WORD_COLUMN + 18);
        return line.append(TerminalText.line(token.lemma())).toString();
    }

    private static void pad(StringBuilder line, int column) {
        line.append(" ".repeat(Math.max(1, column - line.length())));
    }

    private record Branch(int token, int depth) {}
}
