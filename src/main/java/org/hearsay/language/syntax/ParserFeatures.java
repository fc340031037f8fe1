package org.hearsay.language.syntax;

import org.hearsay.learning.FeatureHash;
import org.hearsay.learning.FeatureVector;

/**
 * What the parser looks at: the words on top of the stack and next in the buffer, their tags, clusters, children,
 * distances and relations, alone and together (after Zhang and Nivre, 2011; clusters after Koo, Carreras and Collins,
 * 2008).
 *
 * <p>Features come in groups by what they depend on, so that the scores of a group can be kept and used again while the
 * words in question stay in place.
 */
public final class ParserFeatures {
    private static final int GROUP = 100;

    private final ParserWords words;
    private final FeatureVector out;
    private int template;

    /** Fills {@code out} from states of one sentence. */
    public ParserFeatures(ParserWords words, FeatureVector out) {
        this.words = words;
        this.out = out;
    }

    /** {@return all features of {@code state}, in the vector given} */
    public FeatureVector of(ParserState state) {
        out.clear();
        int s0 = state.onStack(0);
        int s1 = state.onStack(1);
        int b0 = state.ahead(0);
        addNext(state, b0);
        addTopAndNext(state, s0, b0);
        addTopTwo(s0, s1);
        addSecondAndNext(s1, b0);
        addHistory(state);
        addTopChildren(state);
        addSecondChildren(state);
        addNextChildren(state);
        return out;
    }

    /** {@return the features of the next words alone} */
    FeatureVector ofNext(ParserState state) {
        out.clear();
        addNext(state, state.ahead(0));
        return out;
    }

    /** {@return the features of the top of the stack with the next word} */
    FeatureVector ofTopAndNext(ParserState state) {
        out.clear();
        addTopAndNext(state, state.onStack(0), state.ahead(0));
        return out;
    }

    /** {@return the features of the two words on top of the stack} */
    FeatureVector ofTopTwo(ParserState state) {
        out.clear();
        addTopTwo(state.onStack(0), state.onStack(1));
        return out;
    }

    /** {@return the features of the top of the stack and its dependents} */
    FeatureVector ofTopChildren(ParserState state) {
        out.clear();
        addTopChildren(state);
        return out;
    }

    /** {@return the features of the second word on the stack and its dependents} */
    FeatureVector ofSecondChildren(ParserState state) {
        out.clear();
        addSecondChildren(state);
        return out;
    }

    /** {@return the features of the next word and its dependents} */
    FeatureVector ofNextChildren(ParserState state) {
        out.clear();
        addNextChildren(state);
        return out;
    }

    /** {@return the features of what depends on more than that} */
    FeatureVector ofHistory(ParserState state) {
        out.clear();
        addSecondAndNext(state.onStack(1), state.ahead(0));
        addHistory(state);
        return out;
    }

    private void addNext(ParserState state, int b0) {
        int b1 = state.ahead(1);
        int b2 = state.ahead(2);
        out.addBias();
        template = 1;
        single(b0);
        single(b1);
        single(b2);
        add(words.suffix(b0), words.tag(b0));
        add(words.suffix(b1), words.tag(b1));
        add(words.pennTag(b0), words.pennTag(b1));
        add(words.word(b0), words.pennTag(b1));
        add(words.pennTag(b0), words.word(b1));
        add(words.pennTag(b0), words.pennTag(b1), words.pennTag(b2));
        add(words.fineCluster(b0));
        add(words.middleCluster(b0));
        add(words.fineCluster(b1));
    }

    private void single(int i) {
        add(words.word(i));
        add(words.pennTag(i));
        add(words.tag(i));
        add(words.word(i), words.pennTag(i));
    }

    private void addTopAndNext(ParserState state, int s0, int b0) {
        long s0w = words.word(s0);
        long s0t = words.pennTag(s0);
        long b0w = words.word(b0);
        long b0t = words.pennTag(b0);
        long b1t = words.pennTag(state.ahead(1));
        long near = s0 == 0 ? 0 : distance(b0 - s0);
        template = GROUP;
        single(s0);
        add(words.suffix(s0), words.tag(s0));
        add(FeatureHash.of(s0w, s0t), b0w, b0t);
        add(s0w, s0t, b0t);
        add(s0t, b0w, b0t);
        add(s0w, b0w);
        add(s0t, b0t);
        add(s0w, b0t);
        add(s0t, b0w);
        add(s0t, b0t, b1t);
        add(s0w, b0t, b1t);
        add(s0t, b0w, b1t);
        add(FeatureHash.of(s0t, b0t), b1t, words.pennTag(state.ahead(2)));
        add(s0w, near);
        add(s0t, near);
        add(b0w, near);
        add(b0t, near);
        add(s0t, b0t, near);
        add(s0w, b0w, near);
        add(words.fineCluster(s0));
        add(words.middleCluster(s0), s0t);
        add(words.middleCluster(s0), words.middleCluster(b0));
        add(words.coarseCluster(s0), s0t, FeatureHash.of(words.coarseCluster(b0), b0t));
        add(words.fineCluster(s0), b0t);
        add(s0t, words.fineCluster(b0));
    }

    private void addTopTwo(int s0, int s1) {
        long s0w = words.word(s0);
        long s0t = words.pennTag(s0);
        long s1w = words.word(s1);
        long s1t = words.pennTag(s1);
        template = 2 * GROUP;
        single(s1);
        add(words.suffix(s1), words.tag(s1));
        add(s1w, s0w);
        add(s1t, s0t);
        add(s1w, s0t);
        add(s1t, s0w);
        add(s1w, s1t, s0w);
        add(s1w, s0w, s0t);
        add(s1t, s0t, s1 == 0 ? 0 : distance(s0 - s1));
        add(words.fineCluster(s1));
        add(words.middleCluster(s1), words.middleCluster(s0));
        add(words.coarseCluster(s1), s1t, FeatureHash.of(words.coarseCluster(s0), s0t));
        add(words.fineCluster(s1), s0t);
        add(s1t, words.fineCluster(s0));
    }

    private void addSecondAndNext(int s1, int b0) {
        template = 3 * GROUP;
        add(words.word(s1), words.pennTag(b0));
        add(words.pennTag(s1), words.pennTag(b0));
        add(words.word(s1), words.word(b0));
    }

    private static long distance(int words) {
        if (words <= 6) {
            return words;
        }
        return words <= 12 ? 7 : 8;
    }

    private void addHistory(ParserState state) {
        int s0 = state.onStack(0);
        int s1 = state.onStack(1);
        int b0 = state.ahead(0);
        long s0t = words.pennTag(s0);
        long s1t = words.pennTag(s1);
        long b0t = words.pennTag(b0);
        template = 4 * GROUP;
        single(state.onStack(2));
        add(s1t, s0t, b0t);
        add(s1t, words.word(s0), b0t);
        add(words.word(s1), s0t, b0t);
        add(s1t, s0t, words.word(b0));
        add(FeatureHash.of(s1t, s0t), b0t, words.pennTag(state.ahead(1)));
        add(words.pennTag(state.onStack(2)), s1t, s0t);
        add(s0t, words.pennTag(state.left(s0)), b0t);
        add(s0t, words.pennTag(state.right(s0)), b0t);
        add(s0t, b0t, words.pennTag(state.left(b0)));
        add(s1t, words.pennTag(state.right(s1)), s0t);
        add(s1t, words.pennTag(state.left(s1)), s0t);
        add(s1t, s0t, words.pennTag(state.left(s0)));
        add(s1t, s0t, words.pennTag(state.right(s0)));
        add(s1t, state.rightRelations(s1), s0t);
        add(s1t, state.leftRelations(s1), s0t);
        add(s0t, state.leftRelations(s0), b0t);
        add(s0t, state.rightRelations(s0), b0t);
        long first = words.word(state.left(s0));
        add(words.middleCluster(s1), first, words.middleCluster(s0));
        add(words.word(s1), first);
    }

    private void addTopChildren(ParserState state) {
        int s0 = state.onStack(0);
        template = 5 * GROUP;
        child(state, s0, state.left(s0));
        child(state, s0, state.right(s0));
        secondChild(state, s0, state.left(s0), state.secondLeft(s0));
        secondChild(state, s0, state.right(s0), state.secondRight(s0));
        relations(s0, state.leftCount(s0), state.leftRelations(s0));
        relations(s0, state.rightCount(s0), state.rightRelations(s0));
    }

    private void addSecondChildren(ParserState state) {
        int s1 = state.onStack(1);
        template = 6 * GROUP;
        child(state, s1, state.left(s1));
        child(state, s1, state.right(s1));
        relations(s1, state.leftCount(s1), state.leftRelations(s1));
        relations(s1, state.rightCount(s1), state.rightRelations(s1));
    }

    private void addNextChildren(ParserState state) {
        int b0 = state.ahead(0);
        template = 7 * GROUP;
        child(state, b0, state.left(b0));
        secondChild(state, b0, state.left(b0), state.secondLeft(b0));
        relations(b0, state.leftCount(b0), state.leftRelations(b0));
    }

    private void child(ParserState state, int word, int child) {
        add(words.word(child));
        add(words.pennTag(child), state.relation(child));
        add(words.word(word), words.word(child));
        add(words.pennTag(word), words.word(child), state.relation(child));
    }

    private void secondChild(ParserState state, int word, int first, int second) {
        add(words.pennTag(second), state.relation(second));
        add(words.pennTag(word), words.pennTag(first), words.pennTag(second));
    }

    private void relations(int word, int count, long relations) {
        add(words.word(word), count);
        add(words.pennTag(word), count);
        add(words.word(word), relations);
        add(words.pennTag(word), relations);
    }

    private void add(long value) {
        out.add(template++, value);
    }

    private void add(long first, long second) {
        out.add(template++, first, second);
    }

    private void add(long first, long second, long third) {
        out.add(template++, first, second, third);
    }
}
