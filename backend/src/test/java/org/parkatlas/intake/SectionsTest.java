package org.parkatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;

class SectionsTest {

    /** A section that only says what it follows. */
    private record Following(String name, List<String> follows) implements PackSection {

        @Override
        public String file() {
            return name + ".csv";
        }

        @Override
        public List<PackColumn> columns() {
            return PackColumn.of("id*");
        }

        @Override
        public PackTable table() {
            return PackTable.keyedBy(name, "id");
        }

        @Override
        public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
            return Map.of();
        }
    }

    private static Following section(String name, String... follows) {
        return new Following(name, List.of(follows));
    }

    @Test
    void comeAfterTheTablesTheyFollow() {
        var sections =
                new Sections(List.of(section("a", "c"), section("b"), section("c", "b", "c"), section("d", "a")));

        assertThat(sections.tables()).extracting(PackTable::name).containsExactly("b", "c", "a", "d");
        assertThat(sections.byFile().keySet()).containsExactly("b.csv", "c.csv", "a.csv", "d.csv");
    }

    @Test
    void areRefusedWhereTheyFollowEachOtherInACircle() {
        var circle = List.<PackSection>of(section("a", "b"), section("b", "c"), section("c", "a"), section("d"));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Sections(circle))
                .withMessage("The sections of the tables [a, b, c] follow each other in a circle; see follows()");
    }

    @Test
    void areRefusedWhereTheyFollowWhatNobodyFills() {
        var lost = List.<PackSection>of(section("a", "parck"));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Sections(lost))
                .withMessage("The section of a.csv follows [parck], one of which no section fills");
    }
}
