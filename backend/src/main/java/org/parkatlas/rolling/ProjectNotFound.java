package org.parkatlas.rolling;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No plan names a project with this id. */
final class ProjectNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("project-not-found", 404, new Wording("没有这个项目", "No such project"));

    ProjectNotFound() {
        super(TYPE, new Wording("规划没有这个项目。", "No plan names this project."));
    }
}
