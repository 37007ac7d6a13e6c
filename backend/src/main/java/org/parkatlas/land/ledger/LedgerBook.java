package org.parkatlas.land.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.parkatlas.land.indicators.Indicator;

/** Keeps the books of a park: takes one parcel after the other, and says what they come to. */
final class LedgerBook {

    /** Of faults and of clocks no more are listed; all are counted. */
    static final int MOST = 500;

    private static final String NO_BLOCK = "";

    private final LocalDate day;
    private final LedgerSums whole = new LedgerSums();
    private final TreeMap<String, LedgerSums> blocks = new TreeMap<>();
    private final List<JudgedParcel> faulty = new ArrayList<>();
    private final List<JudgedParcel> waiting = new ArrayList<>();
    private int undecided;

    /**
     * An empty one.
     *
     * @param day as of which years are full
     * @param blocks those that the park has, whether parcels lie in them or not
     */
    LedgerBook(LocalDate day, Collection<String> blocks) {
        this.day = day;
        blocks.forEach(block -> this.blocks.put(block, new LedgerSums()));
    }

    /** Enters a parcel. */
    void enter(LedgerParcel parcel) {
        var judged = JudgedParcel.of(parcel, day);
        whole.add(judged);
        blocks.computeIfAbsent(parcel.block() == null ? NO_BLOCK : parcel.block(), name -> new LedgerSums())
                .add(judged);
        if (!judged.faults().isEmpty()) {
            faulty.add(judged);
        }
        if (judged.clock().isPresent()) {
            waiting.add(judged);
        }
        if (IdleClock.isUndecided(parcel)) {
            undecided++;
        }
    }

    /** The day as of which years are full. */
    LocalDate day() {
        return day;
    }

    /** The park as a whole. */
    Staircase whole(Approval approval, List<Indicator> indicators) {
        return Staircase.of(null, whole, approval.wholeM2(), indicators);
    }

    /** Its blocks: in the order of the document that approves them, others by name, parcels without one last. */
    List<Staircase> blocks(Approval approval, List<Indicator> indicators) {
        var names = new ArrayList<>(approval.names());
        names.retainAll(blocks.keySet());
        blocks.keySet().stream()
                .filter(name -> !names.contains(name) && !name.equals(NO_BLOCK))
                .forEach(names::add);
        var found = new ArrayList<>(names.stream()
                .map(name -> Staircase.of(name, sums(name), approval.ofBlockM2(name), indicators))
                .toList());
        if (blocks.containsKey(NO_BLOCK)) {
            found.add(Staircase.of(null, sums(NO_BLOCK), null, indicators));
        }
        return found;
    }

    private LedgerSums sums(String block) {
        return blocks.getOrDefault(block, new LedgerSums());
    }

    /** Parcels in whose record something is wrong: first what is left out, by level, then by code. */
    List<JudgedParcel> faulty() {
        return faulty.stream()
                .sorted(Comparator.comparing(
                                (JudgedParcel judged) -> judged.leftOutFrom().isEmpty())
                        .thenComparing(judged -> judged.leftOutFrom().orElse(Level.INDUSTRIAL))
                        .thenComparing(judged -> judged.parcel().code()))
                .toList();
    }

    /** Parcels for which a year runs or has run, the earliest first. */
    List<IdleClock> clocks() {
        return waiting.stream()
                .flatMap(judged -> judged.clock().stream())
                .sorted(Comparator.comparing(IdleClock::fullOn)
                        .thenComparing(clock -> clock.parcel().code()))
                .toList();
    }

    /** How many supplied parcels have no record that says whether they lie idle. */
    int undecided() {
        return undecided;
    }
}
