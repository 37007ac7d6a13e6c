-- A shortlist keeps any candidate by the key that the finder has for it: the id of a park, parcel:id or block:park:block. What
-- stood there are parks. A site may go, or be hidden from the post; it stays in the list and says so.
ALTER TABLE parkatlas.shortlist_site RENAME COLUMN park_id TO site;
ALTER TABLE parkatlas.shortlist_site
    ADD CONSTRAINT shortlist_site_site_check CHECK (char_length(site) BETWEEN 1 AND 300 AND site !~ '[[:cntrl:]]');
