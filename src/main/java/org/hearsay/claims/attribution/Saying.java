package org.hearsay.claims.attribution;

import java.util.BitSet;
import java.util.List;

/**
 * A cue of attribution in one sentence, with its speakers and the words it covers.
 *
 * @param cueToken the word that attributes: "said", "according", "reportedly"
 * @param cue how firmly it stands behind the content
 * @param speakers head words of who speaks, side by side; empty if nobody is named
 * @param speakerPhrase the words for who speaks; empty if nobody is named
 * @param content the words that are attributed; may be empty
 */
public record Saying(int cueToken, Cue cue, List<Integer> speakers, BitSet speakerPhrase, BitSet content) {

    public Saying {
        speakers = List.copyOf(speakers);
        speakerPhrase = (BitSet) speakerPhrase.clone();
        content = (BitSet) content.clone();
    }

    /** {@return whether the word at {@code token} is attributed by this cue} */
    public boolean covers(int token) {
        return content.get(token);
    }
}
