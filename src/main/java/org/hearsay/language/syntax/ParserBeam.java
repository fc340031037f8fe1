package org.hearsay.language.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The best few half-finished parses of a sentence, all after the same number of transitions. Every parse of a sentence
 * of n words takes 2n − 1 transitions, so that sums of scores can be compared. Not thread-safe.
 */
public final class ParserBeam {
    private final TransitionScorer scorer;
    private final BeamPruning pruning;
    private final float[] bestScores;
    private final int[] bestItems;
    private final int[] bestTransitions;
    /** What each of the parses made last depends on from now on. */
    private final long[] outlooks;
    /** States to use again, since copies of half-finished parses are the most that a search allocates. */
    private final Deque<ParserState> spare = new ArrayDeque<>();

    private List<Item> items;

    /**
     * Starts a search.
     *
     * @param scorer scores transitions of the sentence
     * @param size how many words the sentence has
     * @param pruning how many parses to keep
     */
    public ParserBeam(TransitionScorer scorer, int size, BeamPruning pruning) {
        int width = pruning.width();
        this.scorer = scorer;
        this.pruning = pruning;
        this.bestScores = new float[width];
        this.bestItems = new int[width];
        this.bestTransitions = new int[width];
        this.outlooks = new long[width];
        this.items = List.of(new Item(new ParserState(size), 0, true));
        for (int i = 0; i < 2 * width; i++) {
            spare.add(new ParserState(size));
        }
    }

    /**
     * A half-finished parse.
     *
     * @param state where it stands; used for another parse from the next {@link #advance} on
     * @param score the sum of the scores of its transitions
     * @param isRight whether all its transitions are those of the right tree; for training
     */
    public record Item(ParserState state, float score, boolean isRight) {}

    /** {@return the parses, best first} */
    public List<Item> items() {
        return items;
    }

    /** {@return the best parse} */
    public Item best() {
        return items.get(0);
    }

    /** {@return whether one of the parses is right so far} */
    public boolean hasRight() {
        return items.stream().anyMatch(Item::isRight);
    }

    /**
     * Makes one more transition in the best ways.
     *
     * @param right the transition to the right tree; -1 when it isn't known
     */
    public void advance(int right) {
        int found = 0;
        for (int i = 0; i < items.size(); i++) {
            found = offer(i, found);
        }
        List<Item> nextItems = new ArrayList<>(found);
        for (int i = 0; i < found && bestScores[i] >= bestScores[0] - pruning.margin(); i++) {
            follow(i, right, nextItems);
        }
        items.forEach(item -> spare.push(item.state()));
        items = nextItems;
    }

    private void follow(int found, int right, List<Item> nextItems) {
        Item before = items.get(bestItems[found]);
        int transition = bestTransitions[found];
        ParserState state = spare.pop();
        state.copyFrom(before.state());
        state.apply(transition);
        if (pruning.recombines() && isKnown(state.outlook(), nextItems.size())) {
            spare.push(state);
            return;
        }
        boolean isRight = before.isRight() && transition == right;
        nextItems.add(new Item(state, bestScores[found], isRight));
    }

    /** {@return whether a better parse has that outlook} If not it is noted as that of the next parse. */
    private boolean isKnown(long outlook, int made) {
        for (int i = 0; i < made; i++) {
            if (outlooks[i] == outlook) {
                return true;
            }
        }
        outlooks[made] = outlook;
        return false;
    }

    private int offer(int item, int foundSoFar) {
        int found = foundSoFar;
        ParserState state = items.get(item).state();
        float sum = items.get(item).score();
        float[] scores = scorer.score(state);
        if (state.canShift()) {
            found = insert(item, ParserState.SHIFT, sum + scores[ParserState.SHIFT], found);
        }
        for (int i = 1; state.canLeftArc() && i < scores.length; i += 2) {
            found = insert(item, i, sum + scores[i], found);
        }
        for (int i = 2; state.canRightArc() && i < scores.length; i += 2) {
            found = insert(item, i, sum + scores[i], found);
        }
        return found;
    }

    private int insert(int item, int transition, float score, int found) {
        int width = bestScores.length;
        if (found == width && score <= bestScores[width - 1]) {
            return found;
        }
        int place = found < width ? found : width - 1;
        while (place > 0 && bestScores[place - 1] < score) {
            bestScores[place] = bestScores[place - 1];
            bestItems[place] = bestItems[place - 1];
            bestTransitions[place] = bestTransitions[place - 1];
            place--;
        }
        bestScores[place] = score;
        bestItems[place] = item;
        bestTransitions[place] = transition;
        return Math.min(width, found + 1);
    }
}
