/**
 * Clients from the first word until they produce (线索): what they need, how far it has come, which parcels are kept for them,
 * and where that clashes. For promoters of their counties; nothing of it is in any other outlet.
 */
@ApplicationModule(
        allowedDependencies = {
            "problem",
            "lists",
            "identity",
            "identity::audit",
            "intake::spi",
            "platform::spi",
            "documents",
            "region",
            "land",
            "land::ledger"
        })
@NullMarked
package org.parkatlas.leads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
