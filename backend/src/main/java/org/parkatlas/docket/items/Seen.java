package org.parkatlas.docket.items;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.docket.units.Member;
import org.parkatlas.docket.units.Unit;

/**
 * An item with what follows from it, for whoever looks at it.
 *
 * @param anchors     where its marks stand, by reference
 * @param raisedBy    null where no unit raised it, or the packs have it no more
 * @param responsible likewise
 * @param source      null where it is from no clause
 */
public record Seen(
        Item item,
        List<Place> places,
        Map<String, Anchor> anchors,
        @Nullable Unit raisedBy,
        @Nullable Unit responsible,
        @Nullable SourceClause source,
        Optional<Clock> clock,
        Member member) {

    public Seen {
        places = List.copyOf(places);
        anchors = Map.copyOf(anchors);
    }

    /** The steps that whoever looks may take. */
    List<Step> mayMove() {
        return member.isOffice() ? item.step().next() : List.of();
    }

    boolean mayEdit() {
        return item.step().isOpen() && (member.isOffice() || (item.step() == Step.COLLECTED && collects()));
    }

    private boolean collects() {
        return item.county() != null
                && member.unit()
                        .filter(it -> it.isOfCounty() && it.counties().contains(item.county()))
                        .isPresent();
    }

    boolean mayReport() {
        return item.step() == Step.FOLLOWED && item.responsible() != null && member.isOf(item.responsible());
    }
}
