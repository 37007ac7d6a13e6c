-- Keeps a parcel for a project until a day, as the account :account; the same project again changes the day. A parcel that is
-- kept for another one fails at the index.
INSERT INTO parkatlas.project_plot (project_id, project, parcel_id, code, county_code, until, account, post, post_en, demo)
SELECT :project, :name, :parcel, :code, :county, :until, account.id, account.post, account.post_en,
       account.demo OR :plot_demo
FROM parkatlas.account
WHERE account.id = :account
ON CONFLICT (project_id, parcel_id) DO UPDATE
SET until = excluded.until, since = now(), account = excluded.account, post = excluded.post, post_en = excluded.post_en,
    demo = excluded.demo
