package org.hearsay.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A trained model: labels and the weights of features for them, in flat arrays. Immutable, thread-safe.
 *
 * <p>Features are told apart by 32 bits of their code: of 100,000 unknown features about 15 are taken for a known one
 * in a model of 600,000, which costs nothing measurable and halves the memory.
 */
public final class LinearModel implements LinearScorer {
    private static final int GOLDEN = 0x9E3779B9;
    /** Odd, so that no weight lies halfway between two steps. */
    private static final int COARSER = 3;

    private final List<String> labels;
    private final float step;
    /** Fingerprint (high half) and place in {@link #entries}, from 1 (low half); 0 is empty. */
    private final long[] slots;

    private final int shift;
    /**
     * For each feature how many weights follow (with the number of its row if it has one), then the weights with their
     * labels; place 0 is that of an unknown feature.
     */
    private final int[] entries;

    private final WeightRows rows;

    private final int featureCount;

    LinearModel(List<String> labels, float step, long[] sortedWeights) {
        if (labels.isEmpty() || labels.size() > PackedWeights.MAX_LABELS) {
            throw new IllegalArgumentException("a model with " + labels.size() + " labels");
        }
        this.labels = List.copyOf(labels);
        this.step = step;
        this.featureCount = countFeatures(sortedWeights);
        int bits = slotBits(featureCount);
        this.slots = new long[1 << bits];
        this.shift = 32 - bits;
        this.entries = new int[1 + featureCount + sortedWeights.length];
        fill(sortedWeights);
        this.rows = new WeightRows(entries, labels.size(), step);
    }

    /** {@return the model that {@link #writeTo} wrote} The stream is read to the end of the model and left open. */
    public static LinearModel readFrom(InputStream in) throws IOException {
        return ModelFile.read(in);
    }

    /** Writes the model, compressed; the same model gives the same bytes. The stream is left open. */
    public void writeTo(OutputStream out) throws IOException {
        ModelFile.write(labels, step, sortedWeights(), out);
    }

    /**
     * {@return this model with weights rounded to steps three times as wide, those that become zero dropped} That takes
     * an eighth less space and decides nearly everything the same, so it is what ships; what is learned from a model's
     * decisions is learned from the finer one.
     */
    public LinearModel coarser() {
        PackedWeights coarse = new PackedWeights();
        for (long packed : sortedWeights()) {
            int weight = Math.round(PackedWeights.weightOf((int) packed) / (float) COARSER);
            coarse.add(PackedWeights.fingerprintOf(packed), PackedWeights.labelOf((int) packed), weight);
        }
        return new LinearModel(labels, step * COARSER, coarse.sorted());
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    /** {@return how many features have a weight} */
    public int featureCount() {
        return featureCount;
    }

    /** {@return how many weights there are} */
    public int weightCount() {
        return entries.length - 1 - featureCount;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Quirk: looks into the first slots of all features, then at the features found, then adds their weights, since
     * a processor waits at once for the memory of look-ups that don't depend on one another.
     */
    @Override
    public void addScores(FeatureVector features, float[] scores) {
        int size = features.size();
        long[] first = new long[size];
        for (int i = 0; i < size; i++) {
            first[i] = slots[home(PackedWeights.fingerprint(features.code(i)))];
        }
        int[] places = new int[size];
        int known = 0;
        for (int i = 0; i < size; i++) {
            int place = place(PackedWeights.fingerprint(features.code(i)), first[i]);
            places[known] = place;
            known += place == 0 ? 0 : 1;
        }
        int[] heads = new int[known];
        for (int i = 0; i < known; i++) {
            heads[i] = entries[places[i]];
        }
        for (int i = 0; i < known; i++) {
            addWeights(places[i], heads[i], scores);
        }
    }

    private void addWeights(int place, int head, float[] scores) {
        if (WeightRows.has(head)) {
            rows.add(head, scores);
            return;
        }
        int end = place + 1 + WeightRows.count(head);
        for (int i = place + 1; i < end; i++) {
            int entry = entries[i];
            scores[PackedWeights.labelOf(entry)] += step * PackedWeights.weightOf(entry);
        }
    }

    /** At most three quarters of the slots are taken. */
    private static int slotBits(int features) {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(features + features / 3));
    }

    private int home(int fingerprint) {
        return (fingerprint * GOLDEN) >>> shift;
    }

    /** {@return the place of a feature, 0 if it is unknown} {@code first} is what stands in its first slot. */
    private int place(int fingerprint, long first) {
        long slot = first;
        int i = home(fingerprint);
        while (slot != 0 && (int) (slot >> 32) != fingerprint) {
            i = (i + 1) & (slots.length - 1);
            slot = slots[i];
        }
        return (int) slot;
    }

    private void fill(long[] sortedWeights) {
        int next = 1;
        int place = 0;
        for (int i = 0; i < sortedWeights.length; i++) {
            int fingerprint = PackedWeights.fingerprintOf(sortedWeights[i]);
            if (i == 0 || fingerprint != PackedWeights.fingerprintOf(sortedWeights[i - 1])) {
                place = next++;
                put(fingerprint, place);
            }
            entries[place]++;
            entries[next++] = (int) sortedWeights[i];
        }
    }

    private void put(int fingerprint, int place) {
        int mask = slots.length - 1;
        int i = home(fingerprint);
        while (slots[i] != 0) {
            i = (i + 1) & mask;
        }
        slots[i] = ((long) fingerprint << 32) | place;
    }

    private long[] sortedWeights() {
        PackedWeights packed = new PackedWeights();
        for (long slot : slots) {
            int place = (int) slot;
            int end = place + 1 + WeightRows.count(entries[place]);
            for (int j = place + 1; j < end; j++) {
                packed.add((int) (slot >> 32), PackedWeights.labelOf(entries[j]), PackedWeights.weightOf(entries[j]));
            }
        }
        return packed.sorted();
    }

    private static int countFeatures(long[] sortedWeights) {
        int count = 0;
        for (int i = 0; i < sortedWeights.length; i++) {
            if (i == 0 || sortedWeights[i] >> 32 != sortedWeights[i - 1] >> 32) {
                count++;
            }
        }
        return count;
    }
}
