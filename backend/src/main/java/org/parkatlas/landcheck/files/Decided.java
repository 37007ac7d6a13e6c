package org.parkatlas.landcheck.files;

import java.util.List;

import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geofile.files.FileForm;
import org.parkatlas.geofile.inspection.Findings;

/**
 * How the numbers of a layer are to be read, as a person has said or else the file.
 *
 * @param crs code of the system
 */
record Decided(String crs, Order order) {

    /**
     * The layer that is meant.
     *
     * @throws FileUnclear if that is open
     */
    static RedLineFile.Part part(FileForm form, List<RedLineFile.Part> parts) {
        var name = FileForms.layer(form).orElse(null);
        var names = parts.stream().map(part -> part.found().name()).toList();
        return parts.stream()
                .filter(part -> name == null || part.found().name().equals(name))
                .findFirst()
                .filter(part -> name != null || parts.size() == 1)
                .orElseThrow(() -> FileUnclear.layer(names));
    }

    /**
     * How it is to be read.
     *
     * @throws FileUnclear if that is open, or the file names a system that is not taken
     */
    static Decided of(FileForm form, RedLineFile.Part part) {
        var systems = part.found().systems();
        if (systems.refusal() != null) {
            throw FileUnclear.refused(systems.refusal());
        }
        var crs = FileForms.crs(form).orElse(null);
        if (crs == null && part.isSettled()) {
            var said = systems.candidates().get(0);
            return new Decided(said.code(), said.order());
        }
        if (crs == null) {
            var codes = codes(systems);
            throw codes.isEmpty() ? FileUnclear.system() : FileUnclear.system(codes);
        }
        return new Decided(crs, order(form, part, crs));
    }

    private static List<String> codes(Findings.Systems systems) {
        return systems.candidates().stream()
                .map(Findings.Systems.Candidate::code)
                .distinct()
                .toList();
    }

    private static Order order(FileForm form, RedLineFile.Part part, String crs) {
        var said = FileForms.order(form);
        return said != null
                ? Order.valueOf(said)
                : part.found().systems().candidates().stream()
                        .filter(each -> each.code().equals(crs))
                        .findFirst()
                        .map(Findings.Systems.Candidate::order)
                        .orElse(Order.EAST_FIRST);
    }
}
