package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.syntax.ParserState;

/**
 * Says how many arcs of the right tree a transition makes impossible (Goldberg and Nivre, 2013), so that the parser
 * learns what to do after a mistake too.
 */
final class DynamicOracle {
    private static final int IMPOSSIBLE = Integer.MAX_VALUE;

    /** Head of each word, numbered from 1; the root word's is the one after the last. */
    private final int[] heads;

    private final int[] relations;

    DynamicOracle(int[] heads, int[] relations) {
        this.heads = heads;
        this.relations = relations;
    }

    /** {@return the best-scored among the transitions that lose least} */
    int best(ParserState state, float[] scores) {
        int shift = state.canShift() ? shiftCost(state) : IMPOSSIBLE;
        int left = state.canLeftArc() ? arcCost(state, true) : IMPOSSIBLE;
        int right = state.canRightArc() ? arcCost(state, false) : IMPOSSIBLE;
        int least = Math.min(shift, Math.min(left, right));
        int best = shift == least ? ParserState.SHIFT : -1;
        if (left == least) {
            best = bestArc(state, state.ahead(0), 1, best, scores);
        }
        return right == least ? bestArc(state, state.onStack(1), 2, best, scores) : best;
    }

    private int bestArc(ParserState state, int head, int first, int bestSoFar, float[] scores) {
        int dependent = state.onStack(0);
        int best = bestSoFar;
        if (heads[dependent] == head) {
            int arc = first + 2 * relations[dependent];
            return best < 0 || scores[arc] > scores[best] ? arc : best;
        }
        for (int arc = first; arc < scores.length; arc += 2) {
            best = best < 0 || scores[arc] > scores[best] ? arc : best;
        }
        return best;
    }

    /** {@return the one transition that leads to the right tree, or -1 if none does} */
    int only(ParserState state) {
        int top = state.onStack(0);
        if (state.canLeftArc() && heads[top] == state.ahead(0) && arcCost(state, true) == 0) {
            return ParserState.leftArc(relations[top]);
        }
        if (state.canRightArc() && heads[top] == state.onStack(1) && arcCost(state, false) == 0) {
            return ParserState.rightArc(relations[top]);
        }
        return state.canShift() && shiftCost(state) == 0 ? ParserState.SHIFT : -1;
    }

    /** {@return the transitions that lead to the right tree, or none if it has crossing arcs} */
    List<Integer> sequence(int size) {
        List<Integer> transitions = new ArrayList<>();
        ParserState state = new ParserState(size);
        while (!state.isDone()) {
            int next = only(state);
            if (next < 0) {
                return List.of();
            }
            transitions.add(next);
            state.apply(next);
        }
        return transitions;
    }

    private int shiftCost(ParserState state) {
        int next = state.ahead(0);
        int cost = 0;
        for (int i = 0; i < state.depth(); i++) {
            cost += heads[state.onStack(i)] == next ? 1 : 0;
            cost += i > 0 && heads[next] == state.onStack(i) ? 1 : 0;
        }
        return cost;
    }

    private int arcCost(ParserState state, boolean left) {
        int top = state.onStack(0);
        int next = state.ahead(0);
        int cost = 0;
        if (left ? heads[top] > next || isUnderTop(state, heads[top]) : heads[top] >= next) {
            cost++;
        }
        for (int word = next; word <= state.size(); word++) {
            cost += heads[word] == top ? 1 : 0;
        }
        return cost;
    }

    private static boolean isUnderTop(ParserState state, int word) {
        return state.depth() > 1 && word == state.onStack(1);
    }
}
