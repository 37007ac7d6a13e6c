package org.parkatlas.siting.dossier;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** There is no such dossier, or its time is over, or it was taken back; which of them is not told. */
final class DossierNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("dossier-not-found", 404, new Wording("没有这份手册", "No such dossier"));

    DossierNotFound() {
        super(
                TYPE,
                new Wording(
                        "没有这份手册，或已到期、已收回。向编制单位要新的链接。",
                        "There is no such dossier, or it has expired or was taken back. Ask whoever made it for a new link."));
    }
}
