package org.hearsay.language.syntax;

import java.util.Arrays;
import java.util.List;
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

    private static final int HEAD = 0;
    private static final int RELATION = 1;
    private static final int LEFT = 2;
    private static final int SECOND_LEFT = 3;
    private static final int RIGHT = 4;
    private static final int SECOND_RIGHT = 5;
    private static final int LEFT_COUNT = 6;
    private static final int RIGHT_COUNT = 7;
    private static final int FIELDS = 8;

    private final int size;
    private final int[] stack;
    /** For each place on the stack a code for the words under it and their dependents, which stay until it is empty. */
    private final long[] under;

    private int depth;
    private int next = 1;
    private final int[] transitions;
    private int made;
    /** What is known of each word, in one array so that copies are cheap. */
    private final int[] fields;
    /** Codes of the relations of the dependents of each word, on its left and on its right. */
    private final long[] relationCodes;

    /** Starts the parse of a sentence of {@code size} words. */
    public ParserState(int size) {
        this.size = size;
        stack = new int[size + 2];
        under = new long[size + 2];
        transitions = new int[2 * size];
        fields = new int[FIELDS * (size + 2)];
        relationCodes = new long[2 * (size + 2)];
    }

    /** Becomes as {@code other}, a state of the same sentence, to go its own way from there. */
    public void copyFrom(ParserState other) {
        depth = other.depth;
        next = other.next;
        made = other.made;
        System.arraycopy(other.stack, 0, stack, 0, depth);
        System.arraycopy(other.under, 0, under, 0, depth);
        System.arraycopy(other.transitions, 0, transitions, 0, made);
        System.arraycopy(other.fields, 0, fields, 0, fields.length);
        System.arraycopy(other.relationCodes, 0, relationCodes, 0, relationCodes.length);
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
        transitions[made++] = transition;
        if (transition == SHIFT) {
            under[depth] = depth == 0 ? 0 : withTop();
            stack[depth++] = next++;
            return;
        }
        int dependent = stack[--depth];
        boolean leftward = (transition & 1) == 1;
        attach(dependent, leftward ? next : stack[depth - 1], (transition - 1) / 2);
    }

    private void attach(int dependent, int head, int relation) {
        set(dependent, HEAD, head);
        set(dependent, RELATION, relation);
        boolean leftward = dependent < head;
        int first = leftward ? LEFT : RIGHT;
        int second = leftward ? SECOND_LEFT : SECOND_RIGHT;
        int count = leftward ? LEFT_COUNT : RIGHT_COUNT;
        int side = 2 * head + (leftward ? 0 : 1);
        set(head, second, get(head, first));
        set(head, first, dependent);
        set(head, count, get(head, count) + 1);
        relationCodes[side] = relationCodes[side] * 131 + relation + 1;
    }

    private int get(int word, int field) {
        return fields[FIELDS * word + field];
    }

    private void set(int word, int field, int value) {
        fields[FIELDS * word + field] = value;
    }

    /** {@return the transitions made so far} */
    public List<Integer> transitions() {
        return Arrays.stream(transitions).limit(made).boxed().toList();
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
        return get(word, HEAD);
    }

    /** {@return the relation of a word to its head} */
    public int relation(int word) {
        return get(word, RELATION);
    }

    /**
     * {@return a code for all that features and later transitions depend on} Of two parses with the same outlook the
     * one that is ahead stays ahead.
     */
    long outlook() {
        return FeatureHash.of(depth == 0 ? 0 : withTop(), next, signature(next));
    }

    private long withTop() {
        int top = stack[depth - 1];
        return FeatureHash.of(under[depth - 1], top, signature(top));
    }

    /** {@return a code for the dependents that a word has so far} */
    long signature(int word) {
        long children = ((long) left(word) << 48)
                ^ ((long) secondLeft(word) << 32)
                ^ ((long) right(word) << 16)
                ^ secondRight(word);
        return FeatureHash.of(children, leftRelations(word), rightRelations(word));
    }

    int left(int word) {
        return get(word, LEFT);
    }

    int secondLeft(int word) {
        return get(word, SECOND_LEFT);
    }

    int right(int word) {
        return get(word, RIGHT);
    }

    int secondRight(int word) {
        return get(word, SECOND_RIGHT);
    }

    int leftCount(int word) {
        return get(word, LEFT_COUNT);
    }

    int rightCount(int word) {
        return get(word, RIGHT_COUNT);
    }

    long leftRelations(int word) {
        return relationCodes[2 * word];
    }

    long rightRelations(int word) {
        return relationCodes[2 * word + 1];
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(stack, depth)) + " | " + next + " of " + size;
    }
}
