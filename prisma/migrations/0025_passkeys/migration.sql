-- Passkeys: a device confirms a step in the password's place. The server holds public keys only, so a stolen database confirms nothing.
-- CreateEnum
CREATE TYPE "PasskeyPurpose" AS ENUM ('REGISTER', 'ADD', 'REMOVE', 'PASSWORD', 'PAPERS');

-- CreateTable
CREATE TABLE "Passkey" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "credentialId" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "backedUp" BOOLEAN NOT NULL,
    "label" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedOn" DATE,

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasskeyChallenge" (
    "userId" UUID NOT NULL,
    "purpose" "PasskeyPurpose" NOT NULL,
    "subjectId" UUID,
    "challenge" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PasskeyChallenge_pkey" PRIMARY KEY ("userId","purpose")
);

-- CreateIndex
CREATE UNIQUE INDEX "Passkey_credentialId_key" ON "Passkey"("credentialId");

-- CreateIndex
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasskeyChallenge" ADD CONSTRAINT "PasskeyChallenge_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A device's count of its signatures fits four bytes without a sign.
ALTER TABLE "Passkey" ADD CONSTRAINT passkey_counter CHECK (counter BETWEEN 0 AND 4294967295);
-- A challenge for papers, or for the end of a passkey, says which; the others speak of the account alone.
ALTER TABLE "PasskeyChallenge" ADD CONSTRAINT challenge_subject CHECK ((purpose IN ('REMOVE', 'PAPERS')) = ("subjectId" IS NOT NULL));

SELECT guong_grants();
