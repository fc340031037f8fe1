package org.hearsay.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The grammatical function of a word towards a predicate, with voice, control, coordination, relative clauses and light
 * verbs undone: in "Anthropic's tool was banned by Alibaba", "Alibaba, which banned the tool" and "Alibaba imposed a
 * ban on the tool" Alibaba is the {@code subject} of ban or banned.
 *
 * <p>Functions are {@code subject}, {@code object}, {@code indirect}, {@code complement} (object of a verb embedded in
 * the predicate), {@code possessor}, {@code modifier}, {@code apposition}, {@code time}, or a preposition; a noun
 * within the noun phrase that has the function gets it with what it is there, as in {@code object.possessor}.
 */
public final class Functions {
    /** The word stands in no function to the predicate. */
    public static final String NO_FUNCTION = "";

    /** The subject of a verb that takes the predicate, a noun, as its object, and is no support verb. */
    public static final String OUTER_SUBJECT = "outer.subject";

    /** The object of a verb embedded in the predicate. */
    public static final String COMPLEMENT = "complement";

    private static final int DEPTH = 6;
    private static final String UNDER = "under";
    private static final Set<String> CLAUSAL = Set.of("xcomp", "ccomp", "advcl", "acl");
    private static final Set<String> NOMINAL = Set.of("nmod", "compound", "appos", "amod", "flat", "obl");

    private final Tree tree;
    /** The functions that were asked for, by predicate and word: the same ones are asked for again and again. */
    private final @Nullable String[] known;

    /** Answers questions about {@code tree}. */
    public Functions(Tree tree) {
        this.tree = tree;
        this.known = new @Nullable String[tree.size() * tree.size()];
    }

    /** {@return the function of {@code word} towards {@code predicate}; {@link #NO_FUNCTION} if there is none} */
    public String of(int predicate, int word) {
        int place = predicate * tree.size() + word;
        String function = known[place];
        if (function == null) {
            function = predicate == word ? NO_FUNCTION : of(predicate, word, DEPTH);
            known[place] = function;
        }
        return function;
    }

    private String of(int predicate, int word, int depth) {
        if (depth == 0) {
            return NO_FUNCTION;
        }
        if (tree.headOf(word) == predicate) {
            return direct(predicate, word);
        }
        if (isConjunct(word)) {
            return of(predicate, tree.headOf(word), depth - 1);
        }
        String governed = governing(predicate, word, depth);
        return governed.isEmpty() ? within(predicate, word, depth) : governed;
    }

    private boolean isConjunct(int word) {
        return tree.token(word).is("conj") && tree.headOf(word) != Tree.NONE;
    }

    /** The function of a word that depends on the predicate itself. */
    private String direct(int predicate, int word) {
        Token token = tree.token(word);
        String preposition = tree.caseOf(word);
        return switch (token.plainRelation()) {
            case "nsubj" -> token.is("nsubj:pass") || undergoes(predicate) ? "object" : "subject";
            case "obj" -> "object";
            case "iobj" -> "indirect";
            case "obl", "nmod" -> oblique(predicate, token, preposition);
            case "compound", "amod", "flat" -> "modifier";
            case "appos" -> "apposition";
            case "conj" -> "conjunct";
            case "ccomp", "xcomp" -> "clause";
            case "dislocated", "vocative", "parataxis", "dep" -> token.relation();
            default -> NO_FUNCTION;
        };
    }

    /** Whether the subject is what is done to: "was banned", "is under investigation". */
    private boolean undergoes(int predicate) {
        return tree.isPassive(predicate) || tree.caseOf(predicate).equals(UNDER);
    }

    private String oblique(int predicate, Token token, String preposition) {
        if (token.is("nmod:poss")) {
            return "possessor";
        }
        if (preposition.isEmpty()) {
            return "time";
        }
        boolean nounOrPassive = !tree.token(predicate).tag().equals("VERB") || tree.isPassive(predicate);
        return preposition.equals("by") && nounOrPassive ? "subject" : preposition;
    }

    /** The function of a word towards a predicate that lies below the word's own governor. */
    private String governing(int predicate, int word, int depth) {
        int head = tree.headOf(predicate);
        if (head == Tree.NONE) {
            return NO_FUNCTION;
        }
        Token token = tree.token(predicate);
        return switch (token.plainRelation()) {
            case "acl" -> head == word ? ofModifiedNoun(predicate) : NO_FUNCTION;
            case "conj" -> shared(predicate, word, head, depth);
            case "xcomp", "advcl", "ccomp", "parataxis" -> controlled(predicate, word, head, depth);
            case "obj", "nsubj", "obl" -> light(predicate, word, head, depth);
            case "amod" -> head == word ? "modified" : NO_FUNCTION;
            case "nmod", "compound" -> head == word ? "governor." + tree.caseOf(predicate) : NO_FUNCTION;
            default -> NO_FUNCTION;
        };
    }

    /** The noun that a participle or relative clause belongs to. */
    private String ofModifiedNoun(int predicate) {
        int pronoun = tree.relativePronoun(predicate);
        if (pronoun != Tree.NONE) {
            return direct(predicate, pronoun);
        }
        if (tree.isPassive(predicate)) {
            return "object";
        }
        boolean hasSubject = tree.dependent(predicate, "nsubj") != Tree.NONE;
        boolean hasObject = tree.dependent(predicate, "obj") != Tree.NONE;
        if (hasSubject) {
            return hasObject ? NO_FUNCTION : "object";
        }
        return "subject";
    }

    /** Coordinated predicates share the subject that stands before the first of them. */
    private String shared(int predicate, int word, int head, int depth) {
        if (tree.dependent(predicate, "nsubj") != Tree.NONE) {
            return NO_FUNCTION;
        }
        String function = of(head, word, depth - 1);
        if (function.equals("subject") || (function.equals("object") && tree.isPassive(head))) {
            return tree.isPassive(predicate) ? "object" : "subject";
        }
        return word > predicate || tree.has(predicate, "obj") ? NO_FUNCTION : function;
    }

    /** An embedded verb without a subject takes its governor's object, or else its subject. */
    private String controlled(int predicate, int word, int head, int depth) {
        if (tree.dependent(predicate, "nsubj") != Tree.NONE) {
            return NO_FUNCTION;
        }
        String function = of(head, word, depth - 1);
        boolean objectControls =
                tree.has(head, "obj") && tree.token(predicate).plainRelation().equals("xcomp");
        String controller = (objectControls || tree.isPassive(head)) ? "object" : "subject";
        if (function.equals(controller)) {
            return tree.isPassive(predicate) ? "object" : "subject";
        }
        return NO_FUNCTION;
    }

    /**
     * A noun governed by a light verb takes the verb's other participants: "imposed a ban on X". With any other verb
     * they are participants of that verb first: "many see the ban as a mistake".
     */
    private String light(int noun, int word, int verb, int depth) {
        if (!tree.token(verb).tag().equals("VERB")) {
            return NO_FUNCTION;
        }
        String function = of(verb, word, depth - 1);
        if (function.equals("subject") && tree.caseOf(noun).equals(UNDER)) {
            return "object";
        }
        if (function.equals("object") && tree.token(noun).is("nsubj")) {
            return "light.object";
        }
        return function.isEmpty() || SupportVerbs.include(tree.lemma(verb)) ? function : "outer." + function;
    }

    /** The function of the phrase that the word is part of. */
    private String within(int predicate, int word, int depth) {
        int head = tree.headOf(word);
        if (head == Tree.NONE || head == predicate) {
            return NO_FUNCTION;
        }
        Token token = tree.token(word);
        String relation = token.plainRelation();
        if (embeds(predicate, head)) {
            String function = direct(head, word);
            return function.equals("object") ? COMPLEMENT : function.isEmpty() ? function : COMPLEMENT + "." + function;
        }
        if (!NOMINAL.contains(relation)) {
            return NO_FUNCTION;
        }
        String outer = of(predicate, head, depth - 1);
        return outer.isEmpty() || outer.contains(".") ? NO_FUNCTION : outer + "." + direct(head, word);
    }

    private boolean embeds(int predicate, int verb) {
        int at = verb;
        for (int depth = 0; depth < 3 && at != Tree.NONE; depth++) {
            Token token = tree.token(at);
            boolean gerund = token.tag().equals("VERB") && token.plainRelation().equals("obl");
            if (!CLAUSAL.contains(token.plainRelation()) && !gerund) {
                return false;
            }
            at = tree.headOf(at);
            if (at == predicate) {
                return true;
            }
        }
        return false;
    }

    /** {@return the links from one word to the other, at most six, up then down; empty if they are further apart} */
    public String path(int from, int to) {
        List<Integer> up = chain(from);
        List<Integer> down = chain(to);
        int common = up.stream().filter(down::contains).findFirst().orElse(Tree.NONE);
        if (common == Tree.NONE || up.indexOf(common) + down.indexOf(common) > 6) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < up.indexOf(common); i++) {
            path.append('<').append(tree.token(up.get(i)).relation());
        }
        for (int i = down.indexOf(common) - 1; i >= 0; i--) {
            path.append('>').append(tree.token(down.get(i)).relation());
        }
        return path.toString();
    }

    private List<Integer> chain(int from) {
        List<Integer> chain = new ArrayList<>();
        for (int at = from; at != Tree.NONE && chain.size() < 8; at = tree.headOf(at)) {
            chain.add(at);
        }
        return chain;
    }
}
