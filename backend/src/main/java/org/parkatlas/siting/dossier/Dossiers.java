package org.parkatlas.siting.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.lists.RowId;
import org.springframework.stereotype.Service;

/** Makes dossiers, takes them back, and opens them to whoever has the link. Each opening in vain is in the log. */
@Service
class Dossiers {

    private final DossierBuilder builder;
    private final DossierStore store;
    private final AuditLog log;

    Dossiers(DossierBuilder builder, DossierStore store, AuditLog log) {
        this.builder = builder;
        this.store = store;
        this.log = log;
    }

    /** A dossier that was just made, with the token of its link. */
    record Made(StoredDossier dossier, String token) {}

    /** What a client reads. */
    record Opened(StoredDossier dossier, DossierContent content) {}

    /** Makes a dossier of what everybody may know of the sites, in the parts that were chosen. */
    Made make(SignedIn post, DossierForm form) {
        var content = builder.build(form);
        var token = DossierToken.make();
        var id = store.inTransaction(() -> {
            var made = store.insert(post.id(), form, token, content);
            note(post, made);
            return made;
        });
        return new Made(store.find(id).orElseThrow(), token);
    }

    /** Those that a post made, the newest first. */
    List<StoredDossier> list(SignedIn post) {
        return store.list(post.id());
    }

    /**
     * Takes a dossier back: from now on its link leads nowhere.
     *
     * @throws DossierNotFound if the post made none of this id
     */
    StoredDossier revoke(SignedIn post, String id) {
        var dossier = RowId.find(id)
                .flatMap(store::find)
                .filter(it -> it.account().equals(post.id()))
                .orElseThrow(DossierNotFound::new);
        store.inTransaction(() -> {
            store.revoke(dossier.id());
            note(post, dossier.id());
            return dossier;
        });
        return store.find(dossier.id()).orElseThrow();
    }

    private void note(SignedIn post, UUID id) {
        log.add(Act.done(post.id(), Action.DOSSIER).to("dossier:" + id), store.desk());
    }

    /**
     * The dossier of a link, which counts as a view.
     *
     * @throws DossierNotFound if there is none, or it is not good any more
     */
    Opened view(String token) {
        var opened = open(token);
        store.countView(opened.dossier().id());
        return opened;
    }

    /**
     * The same for a file of it.
     *
     * @throws DossierNotFound if there is none, or it is not good any more
     */
    Opened open(String token) {
        var found = DossierToken.isOne(token) ? store.findByToken(token) : Optional.<StoredDossier>empty();
        var dossier = found.filter(StoredDossier::isOpen).orElseThrow(() -> {
            var vain = Act.refused(null, Action.DOSSIER);
            log.add(found.map(it -> vain.to(it.object())).orElse(vain));
            return new DossierNotFound();
        });
        return new Opened(dossier, store.content(dossier.id()));
    }
}
