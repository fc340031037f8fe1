package org.hearsay.article;

/**
 * A piece of a text, as offsets into it.
 *
 * <p>Offsets count UTF-16 code units of the article's body, from 0; the end is exclusive. RDF and JSON, which count
 * Unicode code points, get theirs from {@link #inCodePointsOf}.
 *
 * @param start the first code unit, at least 0
 * @param end the code unit after the last one, at least {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span of a text: " + start + " to " + end);
        }
    }

    /** {@return the length in code units} */
    public int length() {
        return end - start;
    }

    /** {@return the words of {@code text} that this span covers} */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** {@return whether {@code other} lies within this span} */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** {@return whether the two spans share at least one code unit} */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** {@return the smallest span that covers both} */
    public TextSpan through(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** {@return the same piece of {@code text}, counted in Unicode code points} */
    public TextSpan inCodePointsOf(String text) {
        int first = text.codePointCount(0, start);
        return new TextSpan(first, first + text.codePointCount(start, end));
    }

    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
