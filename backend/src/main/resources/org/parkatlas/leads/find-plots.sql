-- Parcels of some leads, and of others the same ones.
--
-- :leads  ids
-- The leads of others are told by post and number alone.
SELECT plot.lead_id, plot.parcel_id, plot.code, plot.held, plot.since, plot.post, plot.post_en, lead.number
FROM parkatlas.lead_plot AS plot
JOIN parkatlas.lead ON lead.id = plot.lead_id
WHERE plot.parcel_id IN (SELECT own.parcel_id FROM parkatlas.lead_plot AS own WHERE own.lead_id = ANY (:leads::uuid[]))
ORDER BY plot.since, plot.lead_id, plot.parcel_id
