package org.hearsay.claims.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claims.candidates.Trigger.Anchor;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.lexicon.LexicalEntry;
import org.hearsay.claims.lexicon.LexicalSense;
import org.hearsay.claims.lexicon.Lexicon;
import org.hearsay.claims.lexicon.RelationPattern;
import org.hearsay.claims.lexicon.WordClass;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.language.Token;

/** Finds the words of a sentence that could express a claim. Thread-safe. */
public final class TriggerFinder {
    /** Further words of a wording stand at most this many words after its first, or depend on it. */
    private static final int REACH = 7;

    /** Words that a verb in its base form can follow. */
    private static final Set<String> VERB_FOLLOWS =
            Set.of("to", "i", "you", "he", "she", "it", "we", "they", "who", "which", "will", "would", "may", "must");

    private final Lexicon lexicon;
    private final Set<String> relationTypes = new HashSet<>();

    /** Finds the wordings of {@code lexicon}. */
    public TriggerFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.relations().forEach(relation -> relationTypes.add(relation.type()));
    }

    /** {@return the places in the sentence where a claim could be, by position and kind of claim} */
    public List<Trigger> find(SentenceContext context) {
        List<Trigger> triggers = new ArrayList<>();
        for (int token = 0; token < context.tree().size(); token++) {
            wordings(context, token, triggers);
        }
        for (Participant participant : context.participants()) {
            anchors(participant, triggers);
        }
        return triggers;
    }

    /** The longest wording per kind of claim that begins at a word. */
    private void wordings(SentenceContext context, int token, List<Trigger> triggers) {
        Tree tree = context.tree();
        Set<String> seen = new HashSet<>();
        for (LexicalEntry entry : entriesAt(context, token)) {
            List<Integer> words = match(tree, token, entry.lemmas());
            for (LexicalSense sense : words.isEmpty() ? List.<LexicalSense>of() : entry.senses()) {
                if (!relationTypes.contains(sense.type()) && seen.add(sense.type())) {
                    triggers.add(new Trigger(
                            sense.type(),
                            entry.writtenForm(),
                            top(tree, words),
                            words,
                            sense.agentFunctions(),
                            sense.targetFunctions(),
                            Anchor.NONE));
                }
            }
        }
    }

    /** The first of the words that depends on none of the others: "sentenced" in "was sentenced". */
    private static int top(Tree tree, List<Integer> words) {
        for (int word : words) {
            if (!words.contains(tree.headOf(word))) {
                return word;
            }
        }
        return words.get(0);
    }

    /** Entries that begin with the word at {@code token} or with a form it can be of, and fit how it is used. */
    private List<LexicalEntry> entriesAt(SentenceContext context, int token) {
        Token word = context.tree().token(token);
        boolean mistagged =
                !context.isMentioned(token) && (WordForms.looksLikeVerb(word) || standsLikeVerb(context.tree(), token));
        List<LexicalEntry> entries = new ArrayList<>();
        for (String lemma : WordForms.lemmasOf(word)) {
            for (LexicalEntry entry : lexicon.beginningWith(lemma)) {
                boolean fits = entry.wordClass().admits(word.tag()) || beginsCompound(entry, word);
                if (fits || (entry.wordClass() == WordClass.VERB && mistagged)) {
                    entries.add(entry);
                }
            }
        }
        entries.sort(
                Comparator.comparing((LexicalEntry entry) -> -entry.lemmas().size()));
        return entries;
    }

    /** A noun of several words may begin with an adjective: "joint venture". */
    private static boolean beginsCompound(LexicalEntry entry, Token word) {
        return entry.wordClass() == WordClass.NOUN
                && entry.lemmas().size() > 1
                && word.tag().equals("ADJ");
    }

    /**
     * Whether a word tagged as noun or adjective stands where a verb in its base form does: after "to", a modal, a
     * pronoun or a plural, and before a word that could begin what it governs ("Police suspect a rival").
     */
    private static boolean standsLikeVerb(Tree tree, int token) {
        String tag = tree.token(token).tag();
        if (!(tag.equals("NOUN") || tag.equals("ADJ")) || token == 0 || token + 1 >= tree.size()) {
            return false;
        }
        Token before = tree.token(token - 1);
        boolean subject = before.tag().equals("NOUN") && before.text().endsWith("s");
        return (subject || VERB_FOLLOWS.contains(before.text().toLowerCase(Locale.ROOT)))
                && !tree.token(token + 1).tag().equals("PUNCT");
    }

    private List<Integer> match(Tree tree, int token, List<String> lemmas) {
        List<Integer> words = new ArrayList<>();
        words.add(token);
        for (String lemma : lemmas.subList(1, lemmas.size())) {
            int found = findWord(tree, token, words.get(words.size() - 1), lemma);
            if (found == Tree.NONE) {
                return List.of();
            }
            words.add(found);
        }
        words.sort(null);
        return words;
    }

    /** The next word with that lemma within reach, or one that depends on the trigger ("a fine was imposed"). */
    private int findWord(Tree tree, int token, int after, String lemma) {
        int end = Math.min(tree.size(), after + 1 + REACH);
        for (int i = after + 1; i < end; i++) {
            if (WordForms.lemmasOf(tree.token(i)).contains(lemma)) {
                return i;
            }
        }
        for (int dependent : tree.dependentsOf(token)) {
            if (dependent < token && WordForms.lemmasOf(tree.token(dependent)).contains(lemma)) {
                return dependent;
            }
        }
        return Tree.NONE;
    }

    private void anchors(Participant participant, List<Trigger> triggers) {
        for (RelationPattern relation : lexicon.relations()) {
            if (relation.anchorTypes().contains(participant.type().label())) {
                triggers.add(new Trigger(
                        relation.type(),
                        relation.type(),
                        participant.headToken(),
                        List.of(participant.headToken()),
                        Set.of(),
                        Set.of(),
                        relation.anchoredByTarget() ? Anchor.TARGET : Anchor.AGENT));
            }
        }
    }
}
