package org.parkatlas.intake.spi;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The front door for rows that are no pack. What a post enters is checked by the section that checks packs, with the same
 * words, and stored in one transaction; from then on the row belongs to the counties and no pack touches it.
 */
public interface EnteredRows {

    /** The kinds whose rows can be entered, by name. */
    List<String> kinds();

    /** Those of them whose objects have shapes, which is what uploads bring. */
    default List<String> shapedKinds() {
        return kinds().stream()
                .filter(kind -> find(kind).filter(EditableSection::hasShape).isPresent())
                .toList();
    }

    /** The section of a kind; empty where its rows come from packs alone. */
    Optional<EditableSection> find(String kind);

    /** The row of the object with this id as it is stored. */
    Optional<StoredRow> stored(EditableSection section, String id);

    /** Begins a check of rows. It reads all that they may refer to, and is for one set of rows, however many those are. */
    RowCheck checkOf(EditableSection section);

    /**
     * Stores what the work puts, with all that follows from it, in one transaction that waits for whoever is loading.
     *
     * @param last done with its result at the end of the transaction, such as noting who did it
     * @throws org.parkatlas.problem.ProblemException if somebody goes on loading
     */
    <T> T enter(Function<Entry, T> work, BiConsumer<Entry, T> last);
}
