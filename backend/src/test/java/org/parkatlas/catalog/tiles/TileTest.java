package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.catalog.http.AcceptedCoding;
import org.parkatlas.catalog.http.EntityTags;

class TileTest {

    private static final byte[] LONG = "多组团".repeat(1000).getBytes(StandardCharsets.UTF_8);

    @Test
    void isKeptPackedWhereThatIsSmaller() {
        var tile = Tile.of(7, LONG);

        assertThat(tile.size()).isLessThan(LONG.length / 10);
        assertThat(tile.codingFor(AcceptedCoding.GZIP)).isEqualTo(Tile.Coding.GZIP);
        assertThat(DecodedTile.gunzip(tile.bytes(Tile.Coding.GZIP))).isEqualTo(LONG);
        assertThat(tile.bytes(Tile.Coding.IDENTITY)).isEqualTo(LONG);
    }

    @Test
    void isKeptAsItIsWherePackingMakesItLarger() {
        var tile = Tile.of(7, new byte[] {1, 2, 3});

        assertThat(tile.size()).isEqualTo(3);
        assertThat(tile.codingFor(AcceptedCoding.GZIP)).isEqualTo(Tile.Coding.IDENTITY);
    }

    @Test
    void hasATagThatNamesTheBytesAndTheirPacking() {
        var tile = Tile.of(7, LONG);
        var other = Tile.of(7, Arrays.copyOf(LONG, LONG.length - 1));

        assertThat(tile.tag(Tile.Coding.GZIP)).matches("\"[0-9a-f]{16}-gzip\"");
        assertThat(tile.tag(Tile.Coding.IDENTITY))
                .isNotEqualTo(tile.tag(Tile.Coding.GZIP))
                .isNotEqualTo(other.tag(Tile.Coding.IDENTITY))
                .isEqualTo(Tile.of(8, LONG).tag(Tile.Coding.IDENTITY));
    }

    @Test
    void isEmptyWithoutBytes() {
        assertThat(Tile.of(7, new byte[0]).isEmpty()).isTrue();
        assertThat(Tile.of(7, LONG).isEmpty()).isFalse();
    }

    /** RFC 9110, 12.5.3. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip                    | GZIP",
                "deflate, gzip, br       | GZIP",
                "GZIP;q=0.5              | GZIP",
                "x-gzip                  | GZIP",
                "*                       | GZIP",
                "br, *;q=0.1             | GZIP",
                "''                      | IDENTITY",
                "identity                | IDENTITY",
                "br                      | IDENTITY",
                "gzip;q=0                | IDENTITY",
                "gzip; q=0.000, br       | IDENTITY",
                "*, gzip;q=0             | IDENTITY",
                "*;q=0                   | IDENTITY",
            })
    void isPackedForWhoAcceptsThat(String header, AcceptedCoding accepted) {
        assertThat(AcceptedCoding.of(Collections.enumeration(List.of(header)))).isEqualTo(accepted);
    }

    /** RFC 9110, 13.1.2: a list, weak tags and the star. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"a\"               | true",
                "W/\"a\"             | true",
                "\"b\", W/\"a\"      | true",
                "\"b\",\"a\",\"c\"   | true",
                "\"with,comma\",\"a\" | true",
                "*                   | true",
                "\"b\"               | false",
                "\"ab\"              | false",
                "a                   | false",
                "\"*\"               | false",
            })
    void isKnownToAClientThatNamesItsTag(String ifNoneMatch, boolean known) {
        assertThat(EntityTags.match(Collections.enumeration(List.of(ifNoneMatch)), "\"a\""))
                .isEqualTo(known);
    }
}
