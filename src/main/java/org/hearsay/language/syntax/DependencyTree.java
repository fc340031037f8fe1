package org.hearsay.language.syntax;

import java.util.List;

/**
 * The dependencies of a sentence.
 *
 * @param heads for each word the index of its head, -1 for the root
 * @param relations for each word its relation to the head
 */
public record DependencyTree(List<Integer> heads, List<String> relations) {
    /** The relation of the word that depends on none. */
    public static final String ROOT = "root";

    public DependencyTree {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }
}
