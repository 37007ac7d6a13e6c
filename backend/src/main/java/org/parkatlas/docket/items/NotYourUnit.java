package org.parkatlas.docket.items;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** It is for another unit of the meeting. */
public final class NotYourUnit extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("docket-not-your-unit", 403, new Wording("不由本单位来做", "For another unit"));

    private NotYourUnit(Wording detail) {
        super(TYPE, detail);
    }

    static NotYourUnit unseated() {
        return new NotYourUnit(
                new Wording("本账号还没有单位，由系统管理岗设定。", "This account has no unit yet; an administrator says which."));
    }

    static NotYourUnit toCollect() {
        return new NotYourUnit(new Wording(
                "事项由各县（市、区）和办公室收集（三（一）会前准备）。", "Items are collected by the counties and the office (三（一）会前准备)."));
    }

    static NotYourUnit toEdit() {
        return new NotYourUnit(new Wording(
                "收集的单位在梳理以前可以更改，办公室在议定以前可以更改。",
                "The unit that collected it changes it before it is prepared, the office before it is decided."));
    }

    /** The daily work of the meeting is the office's. */
    public static NotYourUnit toPrepare() {
        return new NotYourUnit(new Wording(
                "这一步由办公室来做（三、工作机制：办公室负责日常工作）。",
                "This is for the office, which does the daily work of the meeting (三、工作机制)."));
    }

    static NotYourUnit toReport() {
        return new NotYourUnit(new Wording("办理情况由负责的单位来写。", "The unit in charge reports."));
    }
}
