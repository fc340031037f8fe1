package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.language.syntax.DependencyTree;

/** Reads who did what to whom off a tree: subject, verb, and object or noun with its preposition. */
final class Triples {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");

    private final TreebankSentence sentence;
    private final DependencyTree tree;

    private Triples(TreebankSentence sentence, DependencyTree tree) {
        this.sentence = sentence;
        this.tree = tree;
    }

    /** {@return the triples as text: {@code subject verb slot word}, by position} */
    static Set<String> of(TreebankSentence sentence, DependencyTree tree) {
        Triples triples = new Triples(sentence, tree);
        Set<String> found = new TreeSet<>();
        for (int verb = 0; verb < sentence.size(); verb++) {
            for (int subject : triples.subjects(verb)) {
                for (String object : triples.objects(verb)) {
                    found.add(subject + " " + verb + " " + object);
                }
            }
        }
        return found;
    }

    /** {@return whether a triple has an object and no preposition} */
    static boolean hasObject(String triple) {
        return triple.contains(" obj ");
    }

    private List<Integer> subjects(int verb) {
        List<Integer> subjects = dependents(verb, SUBJECTS);
        return subjects.isEmpty() && tree.relations().get(verb).equals("conj")
                ? dependents(tree.heads().get(verb), SUBJECTS)
                : subjects;
    }

    private List<String> objects(int verb) {
        List<String> objects = new ArrayList<>();
        dependents(verb, OBJECTS).forEach(object -> objects.add("obj " + object));
        for (int i = 0; i < sentence.size(); i++) {
            if (tree.heads().get(i) == verb && tree.relations().get(i).startsWith("obl")) {
                List<Integer> cases = dependents(i, Set.of("case"));
                if (!cases.isEmpty()) {
                    String preposition = sentence.words().get(cases.get(0)).form();
                    objects.add("in:" + preposition.toLowerCase(Locale.ROOT) + " " + i);
                }
            }
        }
        return objects;
    }

    private List<Integer> dependents(int head, Set<String> relations) {
        List<Integer> dependents = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (tree.heads().get(i) == head
                    && relations.contains(tree.relations().get(i))) {
                dependents.add(i);
            }
        }
        return dependents;
    }
}
