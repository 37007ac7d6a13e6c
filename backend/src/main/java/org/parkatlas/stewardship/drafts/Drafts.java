package org.parkatlas.stewardship.drafts;

import java.util.Objects;
import java.util.UUID;

import org.parkatlas.identity.SignedIn;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.stewardship.changes.CellSource;
import org.parkatlas.stewardship.changes.ChangeSets;
import org.parkatlas.stewardship.decisions.DecisionCheck;
import org.parkatlas.stewardship.uploads.Imports;
import org.springframework.stereotype.Service;

/** Makes change sets of the rows of uploads. */
@Service
class Drafts {

    /** Characters of a title. */
    private static final int LONGEST_TITLE = 120;

    private final Imports imports;
    private final Decisions decisions;
    private final EnteredRows entered;
    private final AcceptedRows rows;
    private final ChangeSets changeSets;

    Drafts(Imports imports, Decisions decisions, EnteredRows entered, AcceptedRows rows, ChangeSets changeSets) {
        this.imports = imports;
        this.decisions = decisions;
        this.entered = entered;
        this.rows = rows;
        this.changeSets = changeSets;
    }

    /**
     * A change set with all rows that were accepted, by its id.
     *
     * @throws ImportUndecided if rows were not checked, or nobody said whether their degrees come from a web map
     * @throws DraftRefused    if none was accepted, or they are of several counties
     */
    UUID draft(SignedIn author, String upload) {
        var check = decisions.getChecked(author, upload).check();
        var file = imports.get(author, upload);
        if (file.findings() == null || DecisionCheck.leavesDatumOpen(check.decision(), file.findings())) {
            throw ImportUndecided.datumOpen();
        }
        rows.noteStored(check.id(), entered.find(check.decision().kind()).orElseThrow());
        var source = CellSource.ofFile(String.valueOf(file.sha256()), file.name());
        var title = title(file.name());
        var beginning = new ChangeSets.Beginning(check.decision().kind(), county(check), title, upload, null);
        return changeSets.begin(author, beginning, id -> rows.copy(check, source, id));
    }

    private String county(StoredCheck check) {
        var numbers = Objects.requireNonNull(check.numbers());
        return rows.findCounty(check.id())
                .orElseThrow(() ->
                        numbers.rows() == numbers.refused() ? DraftRefused.noRow() : DraftRefused.severalCounties());
    }

    private static String title(String name) {
        int length = Math.min(LONGEST_TITLE, name.codePointCount(0, name.length()));
        return name.substring(0, name.offsetByCodePoints(0, length));
    }
}
