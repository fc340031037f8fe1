package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.language.Sentence;
import org.hearsay.learning.FeatureHash;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.names.KnownNameIndex;
import org.hearsay.mentions.names.NounClasses;
import org.hearsay.mentions.names.WordForm;

/** What speaks for and against a chain as the antecedent of an anaphor, as feature codes. */
final class AntecedentFeatures {
    private static final float BONUS_OF_SUBJECT = 0.6f;
    private static final int WINDOW = 20;

    private final Discourse discourse;
    private final NounClasses nouns;
    private final KnownNameIndex known;
    private final Salience salience;
    private final Binding binding;
    private final Quotation quotation;
    private final Bystanders bystanders;

    AntecedentFeatures(Discourse discourse, NounClasses nouns, KnownNameIndex known) {
        this.discourse = discourse;
        this.nouns = nouns;
        this.known = known;
        this.salience = new Salience(discourse);
        this.binding = new Binding(discourse);
        this.quotation = new Quotation(discourse, binding);
        this.bystanders = new Bystanders(discourse, nouns, binding);
    }

    /** {@return what speaks for and against having no antecedent at all} */
    long[] ofNone(Anaphor anaphor, List<Chain> candidates) {
        List<String> features = new ArrayList<>();
        String kind = kind(anaphor);
        features.add("none " + kind);
        features.add("none " + kind + " " + discourse.role(anaphor.reference()));
        features.add("none " + anaphor.noun() + " " + anaphor.determiner());
        features.add("none " + kind + " of " + Math.min(3, candidates.size()));
        features.add("none " + kind + " quoted " + anaphor.quoted());
        features.add("none " + kind + " " + discourse.governor(anaphor.reference()));
        features.add("none " + kind + " before "
                + wordAt(anaphor.reference(), anaphor.reference().end()));
        features.add("none " + kind + " modified " + anaphor.modifiers().size());
        features.add("none " + kind + (anaphor.place().isEmpty() ? " nowhere" : " somewhere"));
        for (String name : nouns.of(anaphor.noun())) {
            features.add("none " + anaphor.determiner() + " noun for " + name);
        }
        return codes(features);
    }

    /**
     * {@return what speaks for and against one candidate}
     *
     * @param rank how many chains of the same type were mentioned more recently
     * @param rivals how many other candidates have the same type
     * @param passed how many chains of any type were mentioned more recently
     */
    long[] of(
            Anaphor anaphor, Chain chain, Reference last, int rank, int rivals, int passed, Collection<Chain> others) {
        List<String> features = new ArrayList<>();
        String kind = kind(anaphor);
        String type = chain.type() + (chain.isNamed() ? "" : "-");
        int distance = anaphor.reference().sentence() - last.sentence();
        String near = last.compareTo(anaphor.reference()) > 0 ? "ahead" : Integer.toString(Math.min(4, distance));
        String role = discourse.role(anaphor.reference());
        String place = discourse.place(anaphor.reference());
        String lastRole = discourse.role(last);
        features.add(kind + type);
        features.add(kind + type + role);
        features.add(kind + " near " + near);
        features.add(kind + type + " near " + near);
        features.add(kind + type + " rank " + Math.min(3, rank));
        features.add(kind + " place " + Math.min(4, passed));
        features.add(kind + " last " + lastRole + near);
        features.add(kind + role + " last " + lastRole);
        features.add(kind + role + " last " + lastRole + near);
        features.add(kind + " seen " + Math.min(4, chain.mentionsSeen()));
        features.add(kind + " rivals " + Math.min(3, rivals) + " rank " + Math.min(3, rank));
        features.add(kind + " last kind " + last.kind() + near);
        addOrigin(features, kind, chain);
        String group = anaphor.isPronoun() ? "pronoun " : "description ";
        String recent = salience.recent(anaphor, chain);
        features.add(kind + " recent " + recent);
        features.add(group + place + " recent " + recent);
        features.add(kind + place + " recent " + recent);
        for (String feature : salience.features(chain, others)) {
            features.add(kind + feature);
            features.add(group + feature);
            features.add(group + place + feature);
        }
        for (String feature : binding.features(anaphor, chain)) {
            features.add(kind + " " + feature);
            features.add(group + place + " " + feature);
        }
        addMeaning(features, anaphor, chain);
        addDeeds(features, role, anaphor, chain);
        addVoice(features, kind, anaphor, chain);
        addSameSentence(features, kind + role, anaphor, last);
        addSpeaker(features, kind + " quoted " + anaphor.quoted(), anaphor, last);
        if (anaphor.isPronoun()) {
            features.add(kind + " called " + (chain.pronouns().contains(anaphor.noun()) ? "so" : "otherwise"));
        } else {
            addDescription(features, kind, anaphor, chain);
        }
        return codes(features);
    }

    /**
     * {@return what speaks for a chain beyond what was learned} In long articles, "The company" at the head of a
     * sentence keeps to the subject of the one before; short passages teach too little of it.
     */
    float bonus(Anaphor anaphor, Chain chain) {
        boolean plain = anaphor.determiner().equals("the")
                && anaphor.modifiers().isEmpty()
                && anaphor.place().isEmpty()
                && anaphor.reference().first() <= 1;
        boolean continues = plain
                && discourse.isSubject(anaphor.reference())
                && salience.recent(anaphor, chain).endsWith("/S");
        return continues ? BONUS_OF_SUBJECT : 0;
    }

    /** {@return what speaks for and against each noun without a name that a pronoun may mean} */
    List<long[]> ofBystanders(Anaphor anaphor, Collection<Chain> chains) {
        List<long[]> described = new ArrayList<>();
        for (Reference noun : bystanders.before(anaphor, chains)) {
            described.add(codes(bystanders.features(anaphor, noun, described.size())));
        }
        return described;
    }

    boolean isSubject(Reference reference) {
        return discourse.isSubject(reference);
    }

    /** What is done by, to or with the anaphor fits some types better than others. */
    private void addMeaning(List<String> features, Anaphor anaphor, Chain chain) {
        String governor = discourse.governor(anaphor.reference());
        String place = discourse.place(anaphor.reference());
        String form = anaphor.isPronoun() ? anaphor.plural() ? "they" : "it" : "the";
        String type = chain.type().name();
        if (anaphor.isPronoun()) {
            features.add(form + place + " of " + governor + type);
            for (String name : nouns.of(governor)) {
                features.add(form + place + " of noun for " + name + type);
            }
            features.add(form + place + " of speech " + Quotation.isSpeech(governor) + type);
        }
    }

    /** What the chain did or underwent, against what the anaphor is called or does. */
    private void addDeeds(List<String> features, String role, Anaphor anaphor, Chain chain) {
        if (chain.type() != EntityType.ORGANIZATION) {
            return;
        }
        Set<String> kinds = new TreeSet<>();
        int sentence = anaphor.reference().sentence();
        for (Reference reference : chain.references(sentence - WINDOW, sentence)) {
            if (!reference.equals(anaphor.reference())) {
                kinds.add("does " + Deeds.kind(discourse.role(reference), discourse.governor(reference)));
            }
        }
        kinds.remove("does ");
        NounGroups.of(chain, known).forEach(group -> kinds.add("is " + group));
        String what = anaphor.isPronoun()
                ? Deeds.kind(role, discourse.governor(anaphor.reference()))
                : NounGroups.of(anaphor.noun());
        String form = anaphor.isPronoun() ? "pronoun " : "description ";
        if (kinds.isEmpty()) {
            features.add(form + what + " for any");
        }
        kinds.forEach(kind -> features.add(form + what + " for who " + kind));
    }

    private void addVoice(List<String> features, String kind, Anaphor anaphor, Chain chain) {
        if (anaphor.quoted() || anaphor.isFirstPerson()) {
            for (String feature : quotation.features(anaphor, chain)) {
                features.add(kind + anaphor.quoted() + feature + chain.type());
            }
        }
    }

    private static void addOrigin(List<String> features, String kind, Chain chain) {
        int first = chain.references().first().sentence();
        features.add(kind + " since " + Math.min(2, first));
    }

    private void addSameSentence(List<String> features, String kind, Anaphor anaphor, Reference last) {
        Reference reference = anaphor.reference();
        if (reference.sentence() != last.sentence()) {
            boolean starts = reference.first() <= 1;
            features.add(
                    kind + " starts " + starts + discourse.role(last) + (reference.sentence() - last.sentence() == 1));
            return;
        }
        int between = reference.first() - last.end();
        features.add(
                kind + " gap " + (between < 0 ? "ahead" : between < 3 ? "" + between : between < 8 ? "some" : "far"));
        int governor = discourse.head(reference).head();
        int lastGovernor = discourse.head(last).head();
        features.add(kind + " same verb " + (governor == lastGovernor) + discourse.role(last));
        features.add(kind + " inside " + discourse.isAbove(reference.sentence(), lastGovernor, reference.head())
                + discourse.role(last));
        if (between == 1) {
            features.add(kind + " joined by " + wordAt(last, last.end()));
        }
    }

    private void addSpeaker(List<String> features, String kind, Anaphor anaphor, Reference last) {
        boolean subject = discourse.role(last).equals("nsubj");
        boolean speaks = subject && Quotation.isSpeech(discourse.governor(last));
        boolean lastQuoted = discourse.isQuoted(last.sentence(), last.head());
        features.add(kind + " speaker " + speaks + " quoted " + lastQuoted);
        features.add(kind + " speaker " + speaks + (anaphor.reference().sentence() - last.sentence()));
    }

    private void addDescription(List<String> features, String kind, Anaphor anaphor, Chain chain) {
        String noun = anaphor.noun();
        features.add(kind + noun + chain.type());
        features.add(kind + " fits " + nouns.describes(noun, chain.type()) + chain.type());
        boolean same = chain.describingNouns().contains(noun);
        features.add(
                kind + " described " + (same ? "so" : chain.describingNouns().isEmpty() ? "never" : "otherwise"));
        features.add(kind + " named so " + endsIn(chain, noun));
        String relation = NounGroups.relation(noun, NounGroups.of(chain, known));
        features.add(kind + " group " + relation);
        features.add("group " + relation);
        features.add(kind + " relation " + Relations.isRelational(noun) + chain.type());
        features.add(kind + " modified " + Math.min(2, anaphor.modifiers().size()) + chain.type());
        boolean shared = anaphor.modifiers().stream()
                .anyMatch(modifier -> chain.descriptions().stream().anyMatch(d -> d.contains(modifier)));
        features.add(kind + " shares words " + shared);
        if (!anaphor.place().isEmpty()) {
            boolean known = chain.describingPlaces().contains(anaphor.place());
            features.add(kind + " from "
                    + (known ? "there" : chain.describingPlaces().isEmpty() ? "?" : "elsewhere"));
        }
    }

    private static boolean endsIn(Chain chain, String noun) {
        return chain.wordings().stream()
                .anyMatch(wording -> WordForm.normal(wording).endsWith(noun));
    }

    static String kind(Anaphor anaphor) {
        if (anaphor.isPronoun()) {
            return anaphor.noun();
        }
        return anaphor.determiner() + (anaphor.plural() ? " several" : " one");
    }

    private String wordAt(Reference reference, int index) {
        Sentence sentence = discourse.sentence(reference.sentence());
        return index < sentence.size() ? WordForm.normal(sentence.token(index).text()) : "";
    }

    private static long[] codes(List<String> features) {
        return features.stream().mapToLong(FeatureHash::of).toArray();
    }
}
