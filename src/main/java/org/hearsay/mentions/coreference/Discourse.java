package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** The sentences of an article, which words stand in quotation marks, and which belong to names. */
final class Discourse {
    private static final Set<String> OPENING = Set.of("“", "„", "«");
    private static final Set<String> CLOSING = Set.of("”", "»");

    private final List<Sentence> sentences;
    private final List<boolean[]> quoted = new ArrayList<>();
    private final List<Chain[]> nameAt = new ArrayList<>();

    Discourse(List<Sentence> sentences, List<Chain> names) {
        this.sentences = List.copyOf(sentences);
        boolean open = false;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            open = open && sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            open = markQuotes(sentence, open);
            nameAt.add(new Chain[sentence.size()]);
        }
        for (Chain chain : names) {
            for (Reference reference : chain.references()) {
                for (int i = reference.first(); i < reference.end(); i++) {
                    nameAt.get(reference.sentence())[i] = chain;
                }
            }
        }
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Sentence sentence(int index) {
        return sentences.get(index);
    }

    Token token(int sentence, int index) {
        return sentences.get(sentence).token(index);
    }

    boolean isQuoted(int sentence, int index) {
        return quoted.get(sentence)[index];
    }

    /** {@return the chain of the name that the word belongs to} */
    Optional<Chain> nameAt(int sentence, int index) {
        boolean inside = index >= 0 && index < nameAt.get(sentence).length;
        return inside ? Optional.ofNullable(nameAt.get(sentence)[index]) : Optional.empty();
    }

    boolean isName(int sentence, int index) {
        return nameAt(sentence, index).isPresent();
    }

    /** {@return whether the reference is the subject of a clause} */
    boolean isSubject(Reference reference) {
        return head(reference).plainRelation().equals("nsubj");
    }

    Token head(Reference reference) {
        return token(reference.sentence(), reference.head());
    }

    /** {@return the relation of the reference to the word that governs it; of most relations the plain one} */
    String role(Reference reference) {
        Token token = head(reference);
        String relation = token.relation();
        return relation.startsWith("nsubj") || relation.equals("nmod:poss") ? relation : token.plainRelation();
    }

    /** {@return the kind of that relation: subject, possessor, object or other} */
    String place(Reference reference) {
        return switch (role(reference)) {
            case "nsubj", "nsubj:pass", "nsubj:outer" -> " subject";
            case "nmod:poss" -> " possessor";
            case "obj", "iobj", "obl" -> " object";
            default -> " other";
        };
    }

    /** {@return the lemma of the word that governs the reference; empty at the root} */
    String governor(Reference reference) {
        int head = head(reference).head();
        return head < 0 ? "" : token(reference.sentence(), head).lemma();
    }

    /** {@return whether a word is another one or depends on it} */
    boolean isAbove(int sentence, int above, int below) {
        Sentence words = sentence(sentence);
        int at = below;
        for (int steps = 0; steps < words.size() && at >= 0; steps++) {
            if (at == above) {
                return true;
            }
            at = words.token(at).head();
        }
        return false;
    }

    /** {@return whether the word is part of a reference of the chain} */
    boolean refersTo(Chain chain, int sentence, int index) {
        if (nameAt(sentence, index).filter(name -> name == chain).isPresent()) {
            return true;
        }
        return chain.references(sentence, sentence).stream().anyMatch(reference -> reference.head() == index);
    }

    private boolean markQuotes(Sentence sentence, boolean openBefore) {
        boolean open = openBefore;
        boolean[] marks = new boolean[sentence.size()];
        for (int i = 0; i < marks.length; i++) {
            String text = sentence.token(i).text();
            if (OPENING.contains(text)) {
                open = true;
            } else if (CLOSING.contains(text)) {
                open = false;
            } else if (text.equals("\"") || text.equals("``") || text.equals("''")) {
                open = !open;
            } else {
                marks[i] = open;
            }
        }
        quoted.add(marks);
        return open;
    }
}
