package org.hearsay.language.syntax;

import java.util.Arrays;
import org.hearsay.learning.FeatureHash;

/**
 * A half-finished parse in the arc-hybrid system: a stack, the next word, and the arcs so far.
 *
 * <p>Words are numbered from 1; 0 stands for no word, size + 1 for the root, which is the last in the buffer.
 * Transitions are numbers: 0 shifts the next word onto the stack, 1 + 2 × relation makes the top of the stack a
 * dependent of the next word, 2 + 2 × relation of the word under it on the stack.
 */
public final class ParserState {
    /** Moves the next word onto the stack. */
    public static final int SHIFT = 0;

    private final int size;
    private final int[] stack;
    private int depth;
    private int next = 1;
    private final int[] heads;
    private final int[] relations;
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;
    private final int[] leftCount;
    private final int[] rightCount;
    private final long[] leftRelations;
    private final long[] rightRelations;

    /** Starts the parse of a sentence of {@code size} words. */
    public ParserState(int size) {
        this.size = size;
        stack = new int[size + 2];
        heads = new int[size + 2];
        relations = new int[size + 2];
        left = new int[size + 2];
        secondLeft = new int[size + 2];
        right = new int[size + 2];
        secondRight = new int[size + 2];
        leftCount = new int[size + 2];
        rightCount = new int[size + 2];
        leftRelations = new long[size + 2];
        rightRelations = new long[size + 2];
    }

    private ParserState(ParserState other) {
        size = other.size;
        depth = other.depth;
        next = other.next;
        stack = other.stack.clone();
        heads = other.heads.clone();
        relations = other.relations.clone();
        left = other.left.clone();
        secondLeft = other.secondLeft.clone();
        right = other.right.clone();
        secondRight = other.secondRight.clone();
        leftCount = other.leftCount.clone();
        rightCount = other.rightCount.clone();
        leftRelations = other.leftRelations.clone();
        rightRelations = other.rightRelations.clone();
    }

    /** {@return a state that goes its own way from here} */
    public ParserState copy() {
        return new ParserState(this);
    }

    /** {@return the number of the transition that makes the top of the stack depend on the next word} */
    public static int leftArc(int relation) {
        return 1 + 2 * relation;
    }

    /** {@return the number of the transition that makes the top of the stack depend on the word under it} */
    public static int rightArc(int relation) {
        return 2 + 2 * relation;
    }

    /** {@return whether one word is left that nothing governs: the root of the sentence} */
    public boolean isDone() {
        return next > size && depth == 1;
    }

    /** {@return whether there is a next word to shift} */
    public boolean canShift() {
        return next <= size;
    }

    /** {@return whether the top of the stack may become a dependent of the next word} */
    public boolean canLeftArc() {
        return depth > 0 && next <= size;
    }

    /** {@return whether the top of the stack may become a dependent of the word under it} */
    public boolean canRightArc() {
        return depth > 1;
    }

    /** {@return whether {@code transition} may follow} */
    public boolean allows(int transition) {
        if (transition == SHIFT) {
            return canShift();
        }
        return (transition & 1) == 1 ? canLeftArc() : canRightArc();
    }

    /** Makes a transition that the state allows. */
    public void apply(int transition) {
        if (transition == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int dependent = stack[--depth];
        boolean leftward = (transition & 1) == 1;
        attach(dependent, leftward ? next : stack[depth - 1], (transition - 1) / 2);
    }

    private void attach(int dependent, int head, int relation) {
        heads[dependent] = head;
        relations[dependent] = relation;
        if (dependent < head) {
            secondLeft[head] = left[head];
            left[head] = dependent;
            leftCount[head]++;
            leftRelations[head] = leftRelations[head] * 131 + relation + 1;
        } else {
            secondRight[head] = right[head];
            right[head] = dependent;
            rightCount[head]++;
            rightRelations[head] = rightRelations[head] * 131 + relation + 1;
        }
    }

    /** {@return how many words the sentence has} */
    public int size() {
        return size;
    }

    /** {@return how many words are on the stack} */
    public int depth() {
        return depth;
    }

    /** {@return the word at {@code position} of the stack, 0 on top; 0 if there is none} */
    public int onStack(int position) {
        return position < depth ? stack[depth - 1 - position] : 0;
    }

    /** {@return the word at {@code position} of the buffer, 0 the next; 0 if there is none} */
    public int ahead(int position) {
        return next + position <= size + 1 ? next + position : 0;
    }

    /** {@return the head of a word, 0 when it has none yet} */
    public int head(int word) {
        return heads[word];
    }

    /** {@return the relation of a word to its head} */
    public int relation(int word) {
        return relations[word];
    }

    /** {@return a code for the dependents that a word has so far} */
    long signature(int word) {
        long children = ((long) left[word] << 48)
                ^ ((long) secondLeft[word] << 32)
                ^ ((long) right[word] << 16)
                ^ secondRight[word];
        return FeatureHash.of(children, leftRelations[word], rightRelations[word]);
    }

    int left(int word) {
        return left[word];
    }

    int secondLeft(int word) {
        return secondLeft[word];
    }

    int right(int word) {
        return right[word];
    }

    int secondRight(int word) {
        return secondRight[word];
    }

    int leftCount(int word) {
        return leftCount[word];
    }

    int rightCount(int word) {
        return rightCount[word];
    }

    long leftRelations(int word) {
        return leftRelations[word];
    }

    long rightRelations(int word) {
        return rightRelations[word];
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(stack, depth)) + " | " + next + " of " + size;
    }
}
