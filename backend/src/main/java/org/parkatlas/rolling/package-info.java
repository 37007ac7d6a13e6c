/**
 * The rolling ledger of projects (重点项目滚动台账): what a plan says of each, what was seen since and how long ago, which parcel is kept
 * for it, where that clashes, and which evaluations the plan announces. For posts only; nothing of it is in any other outlet.
 */
@ApplicationModule(
        allowedDependencies = {
            "problem",
            "identity",
            "identity::audit",
            "intake::spi",
            "platform::spi",
            "documents",
            "names",
            "source",
            "land::ledger",
            "leads",
            "progress"
        })
@NullMarked
package org.parkatlas.rolling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
