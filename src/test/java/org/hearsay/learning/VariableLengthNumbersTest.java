package org.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class VariableLengthNumbersTest {
    private static final int[] NUMBERS = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1};

    @Test
    void numbersComeBackInOrder() throws IOException {
        VariableLengthNumbers read = read(written(), NUMBERS.length);
        for (int number : NUMBERS) {
            assertThat(read.next()).isEqualTo(number);
        }
        assertThatThrownBy(read::next).isInstanceOf(IOException.class).hasMessageContaining("too early");
    }

    @Test
    void smallNumbersTakeOneByte() throws IOException {
        VariableLengthNumbers numbers = new VariableLengthNumbers();
        for (int i = 0; i < 100; i++) {
            numbers.add(i);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        numbers.write(new DataOutputStream(out));
        assertThat(out.size()).isEqualTo(Integer.BYTES + 100);
    }

    @Test
    void refusesMoreBytesThanTheNumbersCanTake() {
        assertThatThrownBy(() -> read(written(), 1)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesANumberWithoutEnd() throws IOException {
        byte[] endless = {0, 0, 0, 6, -1, -1, -1, -1, -1, -1};
        assertThatThrownBy(() -> read(endless, 2).next())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 5 bytes");
    }

    private static byte[] written() throws IOException {
        VariableLengthNumbers numbers = new VariableLengthNumbers();
        for (int number : NUMBERS) {
            numbers.add(number);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        numbers.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static VariableLengthNumbers read(byte[] bytes, int most) throws IOException {
        return VariableLengthNumbers.read(new DataInputStream(new ByteArrayInputStream(bytes)), most);
    }
}
