-- revision: 7e54a19bc5f6
-- down-revision: 5c72ef79a3d4, 6d63f08ab4e5
-- message: merge catalog and customers
-- created-at: 2026-10-15T09:00:00Z

-- migrator:upgrade

-- migrator:downgrade
