create table SENA_ColumnMappingEntry (
	mvccVersion LONG default 0 not null,
	columnMappingId VARCHAR(75) not null primary key,
	name VARCHAR(200) null,
	userId VARCHAR(75) null,
	changedDate DATE null,
	mapping TEXT null
);

create table SENA_DuplicateEntry (
	mvccVersion LONG default 0 not null,
	duplicateId VARCHAR(75) not null primary key,
	kind VARCHAR(75) null,
	preferredId VARCHAR(75) null,
	otherId VARCHAR(75) null,
	preferredName VARCHAR(1000) null,
	otherName VARCHAR(1000) null,
	score INTEGER,
	reasons TEXT null,
	state_ VARCHAR(75) null,
	foundDate DATE null,
	decidedDate DATE null,
	decidedBy VARCHAR(75) null,
	searchNumber LONG
);

create table SENA_ExchangeJobEntry (
	mvccVersion LONG default 0 not null,
	jobName VARCHAR(75) not null primary key,
	worker VARCHAR(75) null,
	workingUntil DATE null,
	askedFor BOOLEAN,
	doneUntil DATE null,
	wholeDate DATE null,
	result TEXT null
);

create table SENA_FeedEntry (
	mvccVersion LONG default 0 not null,
	feedId VARCHAR(75) not null primary key,
	name VARCHAR(200) null,
	address VARCHAR(2000) null,
	publisher VARCHAR(200) null,
	role_ VARCHAR(75) null,
	everyHours INTEGER,
	active_ BOOLEAN,
	otherwiseType VARCHAR(75) null,
	version VARCHAR(75) null,
	nextDate DATE null,
	askedFor VARCHAR(75) null,
	runId VARCHAR(75) null,
	reader VARCHAR(75) null,
	readUntil DATE null,
	wholeDate DATE null,
	mappingNumber INTEGER
);

create table SENA_FeedProblemEntry (
	mvccVersion LONG default 0 not null,
	feedProblemId LONG not null primary key,
	feedRunId VARCHAR(75) null,
	sourceId VARCHAR(2000) null,
	path_ VARCHAR(1000) null,
	problem VARCHAR(2000) null
);

create table SENA_FeedRecordEntry (
	mvccVersion LONG default 0 not null,
	feedRecordId VARCHAR(75) not null primary key,
	feedId VARCHAR(75) null,
	kind VARCHAR(75) null,
	sourceId VARCHAR(2000) null,
	recordId VARCHAR(75) null,
	present BOOLEAN,
	hash VARCHAR(100) null,
	etag VARCHAR(200) null,
	seenRunId VARCHAR(75) null
);

create table SENA_FeedRunEntry (
	mvccVersion LONG default 0 not null,
	feedRunId VARCHAR(75) not null primary key,
	feedId VARCHAR(75) null,
	state_ VARCHAR(75) null,
	cancelled BOOLEAN,
	whole BOOLEAN,
	sinceDate DATE null,
	startedDate DATE null,
	endedDate DATE null,
	nextPage INTEGER,
	sweeping BOOLEAN,
	expected LONG,
	readTotal LONG,
	storedTotal LONG,
	sameTotal LONG,
	withdrawnTotal LONG,
	keptTotal LONG,
	problemTotal LONG,
	message VARCHAR(2000) null
);

create table SENA_FeedTermEntry (
	mvccVersion LONG default 0 not null,
	feedTermId VARCHAR(75) not null primary key,
	feedId VARCHAR(75) null,
	taxonomy VARCHAR(500) null,
	label VARCHAR(1000) null,
	uri VARCHAR(2000) null,
	uses LONG,
	mapping VARCHAR(75) null,
	ourTaxonomy VARCHAR(75) null,
	ourCode VARCHAR(200) null
);

create table SENA_ImportBatchEntry (
	mvccVersion LONG default 0 not null,
	importBatchId LONG not null primary key,
	importRunId VARCHAR(75) null,
	batchNumber INTEGER,
	content TEXT null,
	problems TEXT null
);

create table SENA_ImportPartEntry (
	mvccVersion LONG default 0 not null,
	importPartId LONG not null primary key,
	importRunId VARCHAR(75) null,
	partNumber INTEGER,
	content TEXT null
);

create table SENA_ImportRunEntry (
	mvccVersion LONG default 0 not null,
	importRunId VARCHAR(75) not null primary key,
	userId VARCHAR(75) null,
	createdDate DATE null,
	changedDate DATE null,
	fileName VARCHAR(255) null,
	fileSize LONG,
	layout TEXT null,
	mapping TEXT null,
	state_ VARCHAR(75) null,
	notice TEXT null,
	rowTotal INTEGER,
	serviceTotal INTEGER,
	organisationTotal INTEGER,
	newTotal INTEGER,
	changedTotal INTEGER,
	sameTotal INTEGER,
	refusedTotal INTEGER,
	problemTotal INTEGER,
	batchTotal INTEGER,
	nextBatch INTEGER,
	storedTotal INTEGER,
	worker VARCHAR(75) null,
	workingUntil DATE null
);

create table SENA_MergeEntry (
	mvccVersion LONG default 0 not null,
	replacedId VARCHAR(75) not null primary key,
	kind VARCHAR(75) null,
	preferredId VARCHAR(75) null,
	duplicateId VARCHAR(75) null,
	fields_ VARCHAR(2000) null,
	mergedDate DATE null
);

create unique index IX_7FBC34D9 on SENA_ColumnMappingEntry (name[$COLUMN_LENGTH:200$]);

create index IX_F68FD2D4 on SENA_DuplicateEntry (otherId[$COLUMN_LENGTH:75$]);
create index IX_2FB25C45 on SENA_DuplicateEntry (preferredId[$COLUMN_LENGTH:75$]);
create index IX_9244B731 on SENA_DuplicateEntry (state_[$COLUMN_LENGTH:75$], kind[$COLUMN_LENGTH:75$], score);

create index IX_58E31FC4 on SENA_FeedEntry (address[$COLUMN_LENGTH:2000$]);

create index IX_10A722A7 on SENA_FeedProblemEntry (feedRunId[$COLUMN_LENGTH:75$]);

create index IX_2450ABC7 on SENA_FeedRecordEntry (feedId[$COLUMN_LENGTH:75$], kind[$COLUMN_LENGTH:75$], present);
create index IX_748E114F on SENA_FeedRecordEntry (recordId[$COLUMN_LENGTH:75$]);

create index IX_EA29BA92 on SENA_FeedRunEntry (feedId[$COLUMN_LENGTH:75$]);

create index IX_CA34F4E1 on SENA_FeedTermEntry (feedId[$COLUMN_LENGTH:75$]);

create unique index IX_14022A1F on SENA_ImportBatchEntry (importRunId[$COLUMN_LENGTH:75$], batchNumber);

create unique index IX_1930F11B on SENA_ImportPartEntry (importRunId[$COLUMN_LENGTH:75$], partNumber);

create index IX_4F34D3AE on SENA_ImportRunEntry (state_[$COLUMN_LENGTH:75$]);

create index IX_14219DF2 on SENA_MergeEntry (preferredId[$COLUMN_LENGTH:75$]);
