package org.hearsay.language.syntax;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.learning.LinearScorer;

/**
 * Finds the dependencies between the words of a sentence, from left to right, following the best few parses side by
 * side. Immutable, thread-safe when its model is.
 *
 * <p>The labels of the model are the transitions of {@link ParserState} by number: {@link #transitions}.
 */
public final class DependencyParser {
    private final LinearScorer model;
    private final BeamPruning pruning;
    private final List<String> relations;

    /**
     * A parser whose transitions are the model's labels.
     *
     * @param model scores transitions
     * @param pruning how many parses are followed side by side; fewer are faster
     */
    public DependencyParser(LinearScorer model, BeamPruning pruning) {
        this.model = model;
        this.pruning = pruning;
        List<String> names = new ArrayList<>();
        for (int i = 1; i < model.labels().size(); i += 2) {
            names.add(model.labels().get(i).substring(2));
        }
        this.relations = List.copyOf(names);
    }

    /** {@return the labels of a model for these relations: S, then L and R with each relation} */
    public static List<String> transitions(List<String> relations) {
        List<String> transitions = new ArrayList<>();
        transitions.add("S");
        for (String relation : relations) {
            transitions.add("L " + relation);
            transitions.add("R " + relation);
        }
        return transitions;
    }

    /** {@return the tree of a sentence; exactly one word is its root} */
    public DependencyTree parse(ParserWords words) {
        TransitionScorer scorer = new TransitionScorer(model, words);
        ParserBeam beam = new ParserBeam(scorer, words.size(), pruning);
        while (!beam.best().state().isDone()) {
            beam.advance(-1);
        }
        return tree(beam.best().state());
    }

    /** {@return the allowed transition with the highest score} */
    public static int bestAllowed(ParserState state, float[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (state.allows(i) && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }

    private DependencyTree tree(ParserState state) {
        List<Integer> heads = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int word = 1; word <= state.size(); word++) {
            boolean root = state.head(word) == 0;
            heads.add(state.head(word) - 1);
            names.add(root ? DependencyTree.ROOT : relations.get(state.relation(word)));
        }
        return new DependencyTree(heads, names);
    }
}
