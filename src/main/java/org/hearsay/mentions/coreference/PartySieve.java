package org.hearsay.mentions.coreference;

import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.names.NounClasses;

/**
 * Descriptions without antecedent that can act or speak: "a Reddit user", "two people familiar with the matter", "a
 * report" that says something.
 */
final class PartySieve {
    private static final Set<String> SPEECH = Set.of(
            "say",
            "claim",
            "allege",
            "warn",
            "find",
            "state",
            "show",
            "suggest",
            "report",
            "accuse",
            "describe",
            "conclude",
            "note",
            "reveal",
            "indicate",
            "estimate",
            "accord",
            "cite",
            "quote",
            "mention",
            "read",
            "argue");
    private static final Set<String> OUTER_ROLES = Set.of(
            "nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root", "parataxis", "ccomp", "xcomp", "dep");
    private static final Set<String> LINKS = Set.of("of", "at", "in", "from", "for", "behind", "with");
    private static final Set<String> STATES = Set.of("familiar", "close", "briefed", "near", "involved");
    private static final int LONGEST = 12;

    private final Discourse discourse;
    private final NounClasses nouns;

    PartySieve(Discourse discourse, NounClasses nouns) {
        this.discourse = discourse;
        this.nouns = nouns;
    }

    boolean isParty(Anaphor description) {
        if (description.isPronoun() || !hasOuterRole(description.reference())) {
            return false;
        }
        Set<String> classes = nouns.of(description.noun());
        if (classes.contains(NounClasses.DOCUMENT)) {
            return tells(description.reference());
        }
        boolean vague = description.determiner().equals("the")
                && !description.plural()
                && nouns.describes(description.noun(), EntityType.ORGANIZATION)
                && description.modifiers().isEmpty()
                && description.place().isEmpty();
        return classes.contains(NounClasses.PARTY) && !vague;
    }

    /** {@return the name of the party: the whole phrase with what follows its noun, without the article} */
    String name(Anaphor description) {
        Reference reference = description.reference();
        Sentence sentence = discourse.sentence(reference.sentence());
        int end = endOfPhrase(sentence, reference.end());
        String tail = Phrases.words(sentence, reference.end(), end);
        return tail.isEmpty() ? description.text() : description.text() + " " + tail;
    }

    private boolean hasOuterRole(Reference reference) {
        Token head = discourse.token(reference.sentence(), reference.head());
        return OUTER_ROLES.contains(head.plainRelation()) || head.relation().equals("nmod:poss");
    }

    private boolean tells(Reference reference) {
        Token head = discourse.token(reference.sentence(), reference.head());
        if (head.head() < 0) {
            return false;
        }
        String governor = discourse.token(reference.sentence(), head.head()).lemma();
        boolean speaks = head.relation().equals("nsubj") && SPEECH.contains(governor);
        Sentence sentence = discourse.sentence(reference.sentence());
        int before = Math.max(0, reference.first() - 2);
        boolean accordingTo = Phrases.words(sentence, before, reference.first())
                .toLowerCase(Locale.ROOT)
                .endsWith("according to");
        return speaks || accordingTo || (head.plainRelation().equals("obj") && governor.equals("cite"));
    }

    private static int endOfPhrase(Sentence sentence, int start) {
        int end = start;
        int i = start;
        while (i < sentence.size() && i - start < LONGEST && opensModifier(sentence, i, end == start)) {
            i = STATES.contains(sentence.token(i).text()) ? i + 2 : i + 1;
            int nounEnd = endOfNouns(sentence, i);
            if (nounEnd <= i) {
                break;
            }
            end = nounEnd;
            i = nounEnd;
        }
        return end;
    }

    private static boolean opensModifier(Sentence sentence, int i, boolean first) {
        String text = sentence.token(i).text();
        boolean opens = LINKS.contains(text) || STATES.contains(text) || isSide(sentence, i);
        return first ? opens : text.equals("of");
    }

    /** "lawyers on both sides", "a judge on the panel", but not "lawyers on Monday". */
    private static boolean isSide(Sentence sentence, int i) {
        return sentence.token(i).text().equals("on")
                && i + 1 < sentence.size()
                && sentence.token(i + 1).tag().equals("DET");
    }

    private static int endOfNouns(Sentence sentence, int start) {
        int end = start;
        int i = start;
        while (i < sentence.size() && i - start < LONGEST && isPartOfNouns(sentence.token(i))) {
            i++;
            if (sentence.token(i - 1).pennTag().startsWith("NN")) {
                end = i;
            }
        }
        return end;
    }

    private static boolean isPartOfNouns(Token token) {
        String tag = token.pennTag();
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("HYPH");
    }
}
