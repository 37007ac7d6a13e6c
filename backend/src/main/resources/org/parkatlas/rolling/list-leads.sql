-- Leads that want or have reserved some parcels, told by number and post alone.
--
-- :parcels    ids
-- served by   lead_plot_parcel_idx
SELECT plot.parcel_id, lead.number, plot.post, plot.post_en
FROM parkatlas.lead_plot AS plot
JOIN parkatlas.lead ON lead.id = plot.lead_id
WHERE plot.parcel_id = ANY (:parcels)
ORDER BY plot.parcel_id, lead.number
